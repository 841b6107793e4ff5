import { describe, expect, it } from 'vitest';
import { main } from '../../src/command/main.js';
import { oneOf, type Subcommand } from '../../src/command/subcommand.js';
import { version } from '../../src/core/version.js';

/** A subcommand that shows what it is given. */
const show: Subcommand = {
  name: 'check',
  example: 'laoshan check feed.json',
  define(command) {
    command.description('Shows.\nAt length.').argument('<file>').option('--form <form>', 'a form');
  },
  run({ args, options }, { terminal }) {
    const form = options['form'];
    if (typeof form === 'string') oneOf('--form', form, ['tag', 'carrier']);
    terminal.say(`said ${args.join()}`);
    terminal.note('noted');
    terminal.warn(terminal.colours.red('warned'));
    terminal.give({ args });
    if (args[0] === 'broken') throw new RangeError('a fault of ours');
    return args[0] === 'odd' ? 1 : 0;
  },
};

async function run(line: string, env: Record<string, string> = {}, isTTY = false) {
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    ({
      isTTY,
      write(text: string) {
        said[name] += text;
        return true;
      },
    }) as unknown as NodeJS.WritableStream;
  const argv = line.split(' ').filter(Boolean);
  const code = await main(argv, [show], { out: stream('out'), err: stream('err'), env });
  return { code, ...said };
}

describe('the shell of the command', () => {
  it('ends with what the subcommand says: 0 for fine, 1 for findings', async () => {
    expect(await run('check fine')).toEqual({
      code: 0,
      out: 'said fine\n',
      err: 'noted\nwarned\n',
    });
    expect((await run('check odd')).code).toBe(1);
  });

  it('is quiet about what is good to know, and not about what went wrong', async () => {
    for (const option of ['-q', '--quiet'])
      expect(await run(`check fine ${option}`)).toMatchObject({
        out: 'said fine\n',
        err: 'warned\n',
      });
  });

  it('writes one JSON document and nothing else under --json', async () => {
    const { out, err } = await run('check fine --json', { FORCE_COLOR: '1' });
    expect(JSON.parse(out)).toEqual({ args: ['fine'] });
    expect(err).toBe('');
  });

  it.each([
    ['check', 'The argument "file" is missing.'],
    ['check a b', '"check" was given too many arguments.'],
    ['check a --nope', 'There is no option "--nope".'],
    ['check a --form', 'The option "--form <form>" needs a value after it.'],
    ['check a --form iframe', '"--form" cannot be "iframe"; write: tag / carrier.'],
    ['nope', 'There is no command "nope".'],
    ['--nope', 'There is no option "--nope".'],
  ])('ends with 2 on a wrong usage, and says it: %s', async (line, sentence) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(sentence);
  });

  it('says which help to read after a wrong usage', async () => {
    expect((await run('check')).err).toContain('See laoshan check --help\n');
    expect((await run('--lang en check')).err).toContain('See laoshan check --help\n');
    expect((await run('--nope')).err).toContain('See laoshan --help\n');
  });

  it('says its errors as JSON where JSON was asked for', async () => {
    const { code, out, err } = await run('check --json');
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'missingArgument', message: 'The argument "file" is missing.' },
    });
  });

  it('takes a fault of ours for one, and not for a finding', async () => {
    const { code, err } = await run('check broken');
    expect(code).toBe(2);
    expect(err).toContain('RangeError: a fault of ours');
  });

  it.each([
    ['check', { LANG: 'zh_CN.UTF-8' }, '少了参数“file”。'],
    ['check', { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'The argument "file" is missing.'],
    ['check', { LC_ALL: '', LANG: 'zh_TW' }, '少了参数“file”。'],
    ['check', {}, 'The argument "file" is missing.'],
    ['check --lang zh-CN', { LANG: 'en_US.UTF-8' }, '少了参数“file”。'],
    ['check --lang en --lang zh-CN', {}, '少了参数“file”。'],
    ['check --lang=en', { LANG: 'zh_CN.UTF-8' }, 'The argument "file" is missing.'],
  ])(
    'speaks the language asked for, then that of the environment: %s %o',
    async (line, env, sentence) => {
      expect((await run(line, env)).err.split('\n')[0]).toBe(sentence);
    },
  );

  it('has colours on a terminal, unless somebody says no', async () => {
    const red = '\u001b[31m';
    expect((await run('check a', {}, true)).err).toContain(red);
    expect((await run('check a')).err).not.toContain(red);
    expect((await run('check a', { FORCE_COLOR: '1' })).err).toContain(red);
    expect((await run('check a --no-color', {}, true)).err).not.toContain(red);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      expect((await run('check a', env, true)).err).not.toContain(red);
  });

  it('shows what there is when it is asked for nothing, and in both languages', async () => {
    const { code, out } = await run('');
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: laoshan [\s\S]*\n {2}check [^\n]*Shows\.\n/);
    expect((await run('--help', { LANG: 'zh_CN' })).out).toMatch(
      /用法：[\s\S]*命令：[\s\S]*选项：/,
    );
  });

  it('has help with an example for each subcommand, at the width of the terminal', async () => {
    const { code, out } = await run('check --help', { COLUMNS: '64' });
    expect(code).toBe(0);
    expect(out).toMatch(/Example:\n {2}\$ laoshan check feed\.json\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(64);
  });

  it('says its release', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
