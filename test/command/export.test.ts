import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/publish/export/exported.js';
import { laoshan, useFolders } from '../helpers/command.js';

const folder = useFolders();
const OURS = fileURLToPath(new URL('../../feeds/laoshan.zh-CN.json', import.meta.url));
const ours = JSON.parse(readFileSync(OURS, 'utf8'));

const EVENT = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇',
  items: [
    {
      id: 'forum',
      title: '样例论坛',
      _laoshan: {
        arena: { starts_at: '2030-05-01T09:00:00+08:00', ends_at: '2030-05-01T11:00:00+08:00' },
      },
    },
  ],
};

describe('laoshan export', () => {
  it('writes RSS, and says what that cannot hold', async () => {
    const cwd = folder();
    const { code, err } = await laoshan(['export', OURS, '--to', 'rss', '-o', 'feed.xml'], { cwd });
    expect(code).toBe(0);
    const xml = readFileSync(join(cwd, 'feed.xml'), 'utf8');
    expect(xml.match(/<item>/g)).toHaveLength(ours.items.length);
    expect(err).toMatch(/^not held items\[\d+\]\._laoshan\.stat /m);
  });

  it('writes a table a file, of which import makes the same feed again', async () => {
    const cwd = folder();
    expect((await laoshan(['export', OURS, '--to', 'csv', '-o', 'tables'], { cwd })).code).toBe(0);
    const tables = readdirSync(join(cwd, 'tables')).map((name) => join('tables', name));
    expect(tables).toContain(join('tables', 'stat.csv'));
    const { code, out } = await laoshan(['import', ...tables, '-q'], { cwd });
    expect(code).toBe(0);
    const { items } = JSON.parse(out);
    const byId = (all: readonly { id: string }[]) =>
      Object.fromEntries(all.map((item) => [item.id, item]));
    expect(byId(items)).toEqual(byId(ours.items));
  });

  it('writes one file to standard output, and a calendar of what is dated', async () => {
    const { code, out } = await laoshan(['export', '-', '--to', 'ics', '-q'], {
      input: JSON.stringify(EVENT),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART[^\r]*2030[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('ends with 1 where the format can hold nothing of it, and writes nothing', async () => {
    const cwd = folder();
    const { code, err } = await laoshan(['export', OURS, '--to', 'ics', '-o', 'a.ics'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('nothing that ics can hold');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('gives programs what it wrote under --json', async () => {
    const cwd = folder();
    for (const format of EXPORT_FORMATS.filter((each) => each !== 'ics')) {
      const args = ['export', OURS, '--to', format, '-o', `out-${format}`, '--json'];
      const { code, out } = await laoshan(args, { cwd });
      expect(code).toBe(0);
      const { files, notes } = JSON.parse(out);
      for (const file of files) expect(readFileSync(join(cwd, file)).length).toBeGreaterThan(20);
      for (const { message } of notes) expect(message).toMatch(/[a-z]{3}/);
    }
  });

  it.each([
    ['tables without a folder', ['--to', 'csv']],
    ['an unknown format', ['--to', 'word']],
    ['the place of the feed', ['--to', 'rss', '-o', OURS]],
    ['no format', []],
    ['standard output beside --json', ['--to', 'rss', '--json']],
  ])('refuses %s', async (_, options) => {
    expect((await laoshan(['export', OURS, ...options])).code).toBe(2);
    expect(JSON.parse(readFileSync(OURS, 'utf8'))).toEqual(ours);
  });

  it('refuses what is no feed', async () => {
    const { code, err } = await laoshan(['export', '-', '--to', 'rss'], { input: '{"a": 1}' });
    expect(code).toBe(2);
    expect(err).toMatch(/JSON Feed/);
  });
});
