import { languageOf, optionOf } from './command/language.js';
import { main } from './command/main.js';
import { keepSmall } from './command/memory.js';
import { bearOutput } from './command/output.js';
import { subcommands } from './command/subcommands.js';

keepSmall();
const { stdout: out, stderr: err, env } = process;
const argv = process.argv.slice(2);
const language = languageOf(optionOf('--lang', argv), env);
bearOutput({ out, err }, { language, end: process.exit });
process.exitCode = await main(argv, subcommands, { out, err, env });
