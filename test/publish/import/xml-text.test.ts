import { describe, expect, it } from 'vitest';
import { rss } from '../../../src/publish/import/rss.js';
import { latin1, only, read, told } from './sources.js';

describe('a file of XML', () => {
  it('may be in another encoding than UTF-8', async () => {
    const gbk = Uint8Array.of(0xb2, 0xf0, 0xce, 0xa5); // 拆违
    const file = (label: string, bytes: Uint8Array) => {
      const [head = '', tail = ''] =
        `<?xml version="1.0" encoding="${label}"?><rss><channel><item><title>|</title></item></channel></rss>`.split(
          '|',
        );
      return Uint8Array.from([...latin1(head), ...bytes, ...latin1(tail)]);
    };
    const titleOf = async (content: Uint8Array) => (await only(rss, content))['title'];
    expect(await titleOf(file('gb2312', gbk))).toBe('拆违');
    expect(await titleOf(file('ISO-8859-1', latin1('caf\xe9')))).toBe('café');
    expect(await titleOf(file('Big5', Uint8Array.of(0xa4, 0xa4)))).toBe('中');
    const utf16 = new Uint8Array(
      new Uint16Array(
        [...'\ufeff<rss><channel><item><title>拆违</title></item></channel></rss>'].map((sign) =>
          sign.charCodeAt(0),
        ),
      ).buffer,
    );
    expect(await titleOf(utf16)).toBe('拆违');
    // Saved anew as UTF-8, with its first line as it was.
    const resaved = file('gb2312', new TextEncoder().encode('拆违'));
    expect(await titleOf(resaved)).toBe('拆违');
    expect(told(await read(rss, resaved))).toContain('change other-encoding <?xml?> gb2312 utf-8');
    expect(told(await read(rss, file('utf-8', gbk)))).toContain(
      'change other-encoding <?xml?> utf-8 gb18030',
    );
  });
});
