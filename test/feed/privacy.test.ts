import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivate, maskText } from '../../src/feed/privacy.js';
import { COMMON, GIVEN, ODD, RARE, SURNAMES } from '../../src/feed/surnames.js';
import { characters, pack } from './privacy/characters.js';
import { corpora, measure, precisionOf, recallOf, sentenceOf } from './privacy/corpus.js';

/** What a corpus must reach, all kinds together. */
const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
  'known.json': { precision: 0.98, recall: 0.95 },
  'aside.json': { precision: 0.98, recall: 0.95 },
  'later.json': { precision: 0.98, recall: 0.95 },
  'last.json': { precision: 0.98, recall: 0.95 },
};

const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
const figure = (value: number): string => value.toFixed(3);

describe.each([...corpora()])('the sentences of %s', (file, list) => {
  const { rows, mistakes, sentences, clean } = measure(list);
  const table = [...rows].map(([kind, row]) => ({
    kind,
    parts: row.covered + row.missed,
    precision: figure(precisionOf(row)),
    recall: figure(recallOf(row)),
  }));
  const all = rows.get('all');

  it('are masked well enough', () => {
    console.info(`${file}: ${sentences} sentences, ${clean} with nothing private`);
    console.table(Object.fromEntries(table.map(({ kind, ...row }) => [kind, row])));
    const floor = FLOORS[file];
    if (!all || !floor) throw new Error(`${file} has no floors`);
    const list = `\n${mistakes.join('\n')}\n`;
    expect(precisionOf(all), list).toBeGreaterThanOrEqual(floor.precision);
    expect(recallOf(all), list).toBeGreaterThanOrEqual(floor.recall);
  });

  it('have their figures in docs/privacy.md', () => {
    const heading = `### \`${file}\``;
    const section = page.slice(page.indexOf(heading)).slice(heading.length).split('\n#')[0];
    const lines = (section ?? '').split('\n').map((line) => line.trim());
    expect(lines).toContain(`${sentences} sentences, ${clean} of them with nothing private.`);
    for (const { kind, parts, precision, recall } of table) {
      expect(lines).toContain(`| ${kind} | ${parts} | ${precision} | ${recall} |`);
    }
  });

  it('stay as they are once they are masked', () => {
    for (const marked of list) {
      const once = maskText(sentenceOf(marked).text);
      expect(maskText(once)).toBe(once);
    }
  });
});

describe('the packed characters', () => {
  it('are those that can be read', () => {
    expect({ COMMON, SURNAMES, ODD, RARE, GIVEN }).toEqual(characters);
  });

  it('can be packed again', () => {
    const source = readFileSync(new URL('../../src/feed/surnames.ts', import.meta.url), 'utf8');
    for (const set of Object.values(characters)) expect(source).toContain(pack(set));
  });
});

describe('a mask', () => {
  it.each([
    ['市民李小红反映，路灯不亮。', '市民李某反映，路灯不亮。'],
    ['市民黄先生反映，路灯不亮。', '市民黄先生反映，路灯不亮。'],
    ['王建国先生来电', '王先生来电'],
    ['市民李小红和王建国、赵明反映', '市民李某和王某、赵某反映'],
    ['市民张某和李建国反映', '市民张某和李某反映'],
    ['阿依古丽·买买提女士来电', '某女士来电'],
    ['市民阿依古丽·买买提反映', '市民某某反映'],
    ['市民Zhang Xiaoming来电', '市民Zhang来电'],
    ['房东先生和我先生都在', '房东先生和我先生都在'],
    ['电话13800001234，请回电', '电话号码已隐去，请回电'],
    ['手机号138-0000-1234', '手机号码已隐去'],
    ['（0532）88001234转801', '号码已隐去'],
    ['身份证号37029919791111039X', '身份证号码已隐去'],
    ['鲁B12345停在楼下', '车牌号码已隐去停在楼下'],
    ['车牌鲁B12345', '车牌号码已隐去'],
    ['发到a.b@example.com', '发到邮箱已隐去'],
    ['银行卡号6222020000000606061', '银行卡号已隐去'],
    ['加微信abc_123', '加微信账号已隐去'],
    ['样例小区3号楼2单元501漏水', '样例小区门牌已隐去漏水'],
    ['市民安静反映', '市民安某反映'],
    ['业主王芳小区停水', '业主王某小区停水'],
    ['业主王芳家里漏水', '业主王某家里漏水'],
    ['市民张大路反映，路灯不亮', '市民张某反映，路灯不亮'],
    ['市民李红路灯不亮', '市民李某路灯不亮'],
    ['村民李建国村里停水', '村民李某村里停水'],
    ['周某某(周海波)反映', '周某某(周某)反映'],
    ['尹先生（尹志平）来电', '尹先生（尹某）来电'],
    ['欧阳**（欧阳小红，女）来电', '欧阳**（欧阳某，女）来电'],
    ['来电者李小红反映', '来电者李某反映'],
    ['来访者李小红反映', '来访者李某反映'],
    ['来信人李小红反映', '来信人李某反映'],
    ['其父李建国患病', '其父李某患病'],
    ['其母王秀英表示', '其母王某表示'],
    ['其妻李小红表示', '其妻李某表示'],
    ['其妻子李小红表示', '其妻子李某表示'],
    ['其夫王建国表示', '其夫王某表示'],
    ['其子王小明上学', '其子王某上学'],
    ['联系方式：88005678', '联系方式：号码已隐去'],
    ['加我V:abc123', '加我V:账号已隐去'],
    ['QQ群号:123456789', 'QQ群号:账号已隐去'],
    ['公寓1802室漏水', '公寓门牌已隐去漏水'],
    ['住在8楼1802室', '住在门牌已隐去'],
    ['3号楼2单元顶楼西户漏水', '门牌已隐去漏水'],
    ['Call 773-555-0142 after six', 'Call number withheld after six'],
    ['Phone number 773-555-0142.', 'Phone number withheld.'],
    ['Write to a.b@example.com please', 'Write to email withheld please'],
  ])('reads well: %s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it.each([
    '请拨打12345，或110、95598、96166、400-123-4567。',
    '2024年3月5日至2024-04-05停水，工单202403150001234567。',
    '总投资13800000000元，面积89.6平方米，图号GB 50016-2014。',
    '1号楼至5号楼，7号楼3单元的门禁，政务服务中心3楼302室',
    '其子公司拖欠工资，其子女上学难，大厦26楼2603室，工业园1200户',
    '邻居高声播放音乐，孩子安静学习受影响，市民成群聚集',
    '请市民明天去办理，网友谈论的积水路段，来电人乐意接受回访',
    '居民郭家庄村停电，居民万达广场噪音，居民沙子口街道，市民高新区实验小学，市民鲁迅公园',
    '市民江西路12号，市民徐州路12号，市民温州路口，市民金水路与样例路，市民云岭路积水',
    '车位号1-2-105，快递柜3-12-108，王府井女士专柜，黄海小姐选美',
    'Permit 2024-0316-0088, 1200 N Example Ave, 311',
  ])('leaves what is nobody’s: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('leaves public telephones, however they are written', () => {
    const publicPhones = ['0532-88001234', '13800001234'];
    const text = '电话(0532)8800 1234、88001234，手机+86 138 0000 1234，电话88005678';
    expect(maskText(text, { publicPhones })).toBe(text.replace('88005678', '号码已隐去'));
  });
});

describe('what is not seen', () => {
  it.each([
    ['电话138\u200b0000\u200b1234，请回', '电话号码已隐去，请回'],
    ['电话\u200b13800001234\u200b，请回', '电话\u200b号码已隐去\u200b，请回'],
    ['电话138\u00ad00001234', '电话号码已隐去'],
    ['电话138\n0000\n1234', '电话号码已隐去'],
    ['电话138\u202f0000\u20281234', '电话号码已隐去'],
    ['电话1\ufe0f\u20e33\ufe0f\u20e38\ufe0f\u20e300001234。', '电话号码已隐去。'],
    ['市民\u200b李小\u2060红反映', '市民\u200b李某反映'],
    ['市民\n李小红反映', '市民\n李某反映'],
    ['市\ufeff民李小红\u200d女士来电', '市\ufeff民李\u200d女士来电'],
    ['市民\u00ad李\u200f小红\n和王建国反映', '市民\u00ad李\u200f某\n和王某反映'],
    ['路灯\u200b不亮', '路灯\u200b不亮'],
  ])('parts no number and no name: %j', (text, expected) => {
    expect(maskText(text)).toBe(expected);
    expect(maskText(expected)).toBe(expected);
  });
});

it('reads a list of public telephones once, however many texts come with it', () => {
  let reads = 0;
  const publicPhones = new Proxy(['0532-88001234', '88005678', '12345'], {
    get(list, key) {
      if (key === '0') reads++;
      return Reflect.get(list, key);
    },
  });
  const text = '电话88001234，0532-88005678，电话88009999';
  for (let time = 0; time < 3; time++) {
    expect(maskText(text, { publicPhones })).toBe('电话88001234，0532-88005678，电话号码已隐去');
  }
  expect(reads).toBe(1);
});

describe('masking', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'市民|来电人|业主|李|王|欧阳|小红|建国|反映|先生|女士|、|和|，|：|:|(|)|（|-| |.|+|@|电话|微信|QQ|身份证|号|车牌|鲁B|138|0532|8800|1234|x|号楼|单元|3|2|501|室|·|某|号码已隐去|证件|转|a|例|Li Ming|000|\u200b|\u00ad|\n'.split(
        '|',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

  it('is done once, whatever the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = maskText(raw);
        expect(maskText(once)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  it('finds parts in order that do not meet, and leaves all else', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { start, end } of findPrivate(raw)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        const rest = maskText(raw).replace(
          /[证件车牌号码邮箱卡账门]*已隐去|某|[\w ]+ withheld/g,
          '',
        );
        let from = 0;
        for (const c of rest) {
          from = raw.indexOf(c, from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes no text without digits and Han characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const plain = raw.replace(/[\p{Nd}\p{Script=Han}〇@＠]/gu, '');
        expect(maskText(plain)).toBe(plain);
      }),
    );
  });

  // No pattern may go back over what it has read: each is bounded in what it takes from one place.
  it.each([
    '1',
    '1 ',
    '13800001111、',
    '王小红女士',
    '王',
    '王女士',
    '市民',
    '李红、',
    '3号楼2单元501、',
    'a',
    'a@',
    'a.',
    '·',
    '古·',
    'Aa ',
    '((((+',
    '微信',
    '1-',
    '一',
    ' ',
    '3号楼2单元',
    '13800001111 ',
    '1\u200b',
    '李\u200b红\n',
  ])('takes a text of 100,000 characters of %j in steps that grow with it', (unit) => {
    const steps = (length: number): number => {
      let count = 0;
      const exec = RegExp.prototype.exec;
      RegExp.prototype.exec = function counted(this: RegExp, given: string) {
        count++;
        return exec.call(this, given);
      };
      try {
        maskText(`市民${unit.repeat(length / unit.length)}女士`);
      } finally {
        RegExp.prototype.exec = exec;
      }
      return count;
    };
    expect(steps(100_000)).toBeLessThanOrEqual(4.2 * steps(25_000) + 100);
  });
});
