/** A home's number: 3号楼2单元501, 9#-1-402, 十二号楼一单元三零二. */

export interface Room {
  readonly start: number;
  readonly end: number;
}

const FEW = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const BUILDING = `(?:(?:${FEW}|[A-Za-z]\\d{0,2}|[甲乙丙丁])[ -]?(?:号楼|#楼|号院|#|[栋幢座楼号]))`;
const UNIT = `(?:[ -]?(?:${FEW}|[A-Za-z甲乙丙丁东西南北中])[ -]?(?:单元|门|梯)|[ -]?\\d{1,2}-(?=\\d{3}))`;
const FLOOR = `(?:[ -]?(?:${FEW})[楼层])`;
const DOOR = '(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})';
const SIDE = '[东西南北中左右]{1,2}[户室边]';
const ROOM = new RegExp(
  `(${BUILDING})?(${UNIT})?(${FLOOR})?[ -]?(?:(${DOOR})([ -]?(?:[室房号]|户(?!居民|[籍口]))(?:${SIDE})?)?|(${SIDE}))`,
  'g',
);
const DASHED = /\d{1,3}-\d{1,2}-\d{3,4}(?:[室房号户])?/g;
const PAIR = /\d{1,3}-\d{3,4}[室房]?/g;
const HOME = /(?:小区|[苑园里村城府湾庭居墅寓院区期]|花园|家园|国际|[住址号:])$/;
const PUBLIC = /(?:中心|大厅|机关|政府|委员会|[局院所校]|大学|门诊楼?|学院|法庭)$/;
const MORE = /^(?: ?[元米平万千百公方年月日人家个辆次%度套间条台层楼岁路线分伏瓦号户]|[-:./]?\d)/;

export function findRooms(text: string): Room[] {
  const rooms: Room[] = [];
  const found = (start: number, end: number) => {
    if (!rooms.some((room) => start < room.end && room.start < end)) rooms.push({ start, end });
  };
  for (const match of text.matchAll(ROOM)) {
    const [all, building, unit, floor, door, kind, side] = match;
    if (!building && !unit) continue;
    if (!unit && !floor && !door) continue;
    if (side && !floor && !unit) continue;
    if (door && !unit && /^\D*$/.test(kind ?? '') && !kind && floor) continue;
    // 26楼203室 is a floor and a room; it may be an office.
    if (!unit && /楼$/.test(building ?? '') && !/[号#]楼$/.test(building ?? '')) continue;
    if (/号$/.test(building ?? '') && !unit) continue;
    if (!unit && /户/.test(kind ?? '')) continue;
    const start = match.index ?? 0;
    const end = start + all.length;
    const before = text.slice(Math.max(0, start - 8), start);
    if (/[A-Za-z\d.]$/.test(before) || (/-$/.test(before)) || PUBLIC.test(before)) continue;
    if (door && !kind && MORE.test(text.slice(end, end + 3))) continue;
    found(start, end);
  }
  for (const match of text.matchAll(DASHED)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 8), start);
    const year = /-(?:19|20)\d\d$/.test(match[0]);
    if (/[A-Za-z\d.\-/:]$/.test(before) || (year && !HOME.test(before)) || /(?:型号|编号|比[分例])[为是:]*$/.test(before)) continue;
    if (MORE.test(text.slice(end, end + 3)) || /^[A-Za-z-]/.test(text.slice(end))) continue;
    found(start, end);
  }
  for (const match of text.matchAll(PAIR)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!HOME.test(text.slice(Math.max(0, start - 8), start)) || /:$/.test(text.slice(0, start))) continue;
    if (MORE.test(text.slice(end, end + 3)) || /^[-A-Za-z栋幢#]/.test(text.slice(end))) continue;
    found(start, end);
  }
  return rooms;
}
