import { type Argument, Command, CommanderError } from 'commander';
import { version } from '../core/version.js';
import { type CommandWords, commandWordsFor } from '../messages/command/index.js';
import { CommandFailure, type Exit } from './failure.js';
import { STDIN } from './files.js';
import { languageOf, optionOf } from './language.js';
import { addCommon, runOf, type Subcommand } from './subcommand.js';
import { type Streams, Terminal } from './terminal.js';

export interface Environment extends Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Does what the command line asks for.
 * @param argv the arguments after the command's own name
 * @returns what the process ends with
 */
export async function main(
  argv: readonly string[],
  subcommands: readonly Subcommand[],
  environment: Environment,
): Promise<Exit> {
  const language = languageOf(optionOf('--lang', argv), environment.env);
  const words = commandWordsFor(language);
  const terminal = new Terminal(
    {
      json: argv.includes('--json'),
      quiet: argv.includes('--quiet') || argv.includes('-q'),
      colour: wantsColour(argv, environment),
    },
    environment,
  );
  let exit: Exit = 0;
  const program = programOf(words, environment);
  let asked: string | undefined;
  program.hook('preSubcommand', (_, subcommand) => {
    asked = subcommand.name();
  });
  for (const subcommand of subcommands) {
    const command = addCommon(program.command(subcommand.name), words).allowExcessArguments(false);
    subcommand.define(command, words);
    command.summary(command.description().split('\n')[0] ?? '');
    command.addHelpText('after', `\n${words.shell.example}\n  $ ${subcommand.example}`);
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2) as readonly (string | readonly string[] | undefined)[];
      const options = command.opts();
      exit = await subcommand.run({ args, options }, runOf(language, terminal, environment));
    });
  }
  try {
    await program.parseAsync(inputLast(argv), { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    fail(error, terminal, words, asked);
    return 2;
  }
}

/** Standard input with an item's id, `-#id`, looks like an option: behind `--` it is taken as it stands. */
function inputLast(argv: readonly string[]): string[] {
  const isInput = (each: string) => each.startsWith(`${STDIN}#`);
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const before = argv.slice(0, end);
  const inputs = before.filter(isInput);
  if (inputs.length === 0) return [...argv];
  return [...before.filter((each) => !isInput(each)), '--', ...inputs, ...argv.slice(end + 1)];
}

function programOf(words: CommandWords, { out, err, env }: Environment): Command {
  const { shell } = words;
  const titles: Record<string, string> = {
    'Usage:': shell.usage,
    'Arguments:': shell.arguments,
    'Options:': shell.options,
    'Commands:': shell.commands,
    'Global Options:': shell.global,
  };
  const program = addCommon(new Command('laoshan'), words)
    .description(shell.about)
    .version(version, '-v, --version', shell.version)
    .helpCommand(false)
    .allowExcessArguments()
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => usageOf(command, shell),
      subcommandTerm: (command) => termOf(command).join(' '),
      // Defaults are told in the description: what commander adds to it is English.
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      // What commander would say, we say in our words.
      outputError() {},
      getOutHelpWidth: () => Number(env['COLUMNS']) || 80,
    });
  // Without a subcommand: what there is.
  return program.action(() => {
    const [unknown] = program.args;
    if (unknown !== undefined) throw new CommandFailure('unknownCommand', unknown);
    program.outputHelp();
  });
}

/** `laoshan check <feed...> [options]` */
function usageOf(command: Command, { placeholders }: CommandWords['shell']): string {
  const whole = command.parent
    ? [command.parent.name(), ...termOf(command)]
    : [command.name(), `<${placeholders.command}>`];
  return [...whole, `[${placeholders.options}]`].join(' ');
}

/** `check <feed...>` */
function termOf(command: Command): readonly string[] {
  return [command.name(), ...command.registeredArguments.map(argumentTerm)];
}

function argumentTerm(argument: Argument): string {
  return `<${argument.name()}${argument.variadic ? '...' : ''}>`;
}

function fail(
  error: unknown,
  terminal: Terminal,
  { shell }: CommandWords,
  command: string | undefined,
): void {
  const failure = error instanceof CommanderError ? usageFailure(error) : error;
  const known =
    failure instanceof CommandFailure ? failure : new CommandFailure('internal', String(error));
  const message = known.sentence(shell);
  terminal.give({ error: { code: known.code, message } });
  terminal.warn(terminal.colours.red(message));
  if (error instanceof CommanderError || known.code === 'badValue')
    terminal.warn(shell.see(['laoshan', command, '--help'].filter(Boolean).join(' ')));
}

/** The name in quotes that each of commander's own errors holds. */
function usageFailure({ code, message }: CommanderError): CommandFailure {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return new CommandFailure('unknownCommand', name);
    case 'commander.unknownOption':
      return new CommandFailure('unknownOption', name);
    case 'commander.missingArgument':
      return new CommandFailure('missingArgument', name);
    case 'commander.missingMandatoryOptionValue':
      return new CommandFailure('missingOption', name);
    case 'commander.optionMissingArgument':
      return new CommandFailure('optionValue', name);
    case 'commander.excessArguments':
      return new CommandFailure('tooManyArguments', name);
    default:
      return new CommandFailure('usage', message.replace(/^error: /, ''));
  }
}

/** https://no-color.org/ and https://force-color.org/ */
function wantsColour(argv: readonly string[], { env, out, err }: Environment): boolean {
  if (argv.includes('--no-color') || env['NO_COLOR'] || env['TERM'] === 'dumb') return false;
  const { isTTY } = out as { isTTY?: boolean };
  return Boolean(env['FORCE_COLOR'] || (isTTY && err.isTTY));
}
