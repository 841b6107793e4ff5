import { allOf } from './text.js';

/** A home's number: 3号楼2单元501, 9#-1-402, 十二号楼一单元三零二. */
export interface Room {
  readonly kind: 'room';
  readonly start: number;
  readonly end: number;
}

const FEW = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const BUILDING = `(?:${FEW}|[A-Za-z]\\d{0,2}|[甲乙丙丁])[ -]?(?:号楼|#楼|号院|#|[栋幢座楼号])`;
const UNIT = `[ -]?(?:${FEW}|[A-Za-z甲乙丙丁东西南北中]|商住)[ -]?(?:单元|门|梯)|[ -]?\\d{1,2}-(?=\\d{3})`;
const SIDE = '[东西南北中左右]{1,2}[户室边]';
const ROOM = new RegExp(
  `(${BUILDING})?(${UNIT})?([ -]?(?:${FEW}|顶)[楼层])?[ -]?(?:(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})([ -]?[室房号户](?![内里屋外型])(?:${SIDE})?)?|(${SIDE}))`,
  'g',
);
const DASHED = /(\d{1,3}-)?\d{1,3}-\d{3,4}[室房号户]?/g;
const HOME = /(?:小区|[苑园里村城府湾庭居墅寓院区期]|花园|家园|国际|[住址])$/;
const NEXT_DOOR = /(?:楼[上下]|隔壁|对门)的?(\d{3,4}[室户房])(?![内里屋外型])/g;
const STREET = /[路街巷道弄]$/;
/** Who has a room there receives the public. */
const PUBLIC = /(?:中心|大厅|机关|政府|委员会|[局所校]|[^号]院|大学|门诊楼?|法庭)$/;
const CODE = /(?:型号|编号|车位号?|柜号?|比[分例])[为是:]*$/;
/** Behind a number that counts something, or goes on. */
const COUNTED =
  /^(?: ?[元米平万千百公方年月日人家个辆次%度套间条台层岁路线分伏瓦号户]|楼(?![上下])|[-:./]?\d|[-A-Za-z栋幢#])/;

/** @param text with narrow digits and marks */
export function findRooms(text: string): Room[] {
  const rooms: Room[] = [];
  for (const {
    0: all,
    1: building,
    2: unit,
    3: floor,
    4: door,
    5: side,
    index: start = 0,
  } of allOf(ROOM, text)) {
    const end = start + all.length;
    const before = text.slice(Math.max(0, start - 8), start);
    if (/[A-Za-z\d.-]$/.test(before) || PUBLIC.test(before)) continue;
    if (!isHome(building, unit, floor, door, side) && !isFlat(building, all, before)) continue;
    // 3号楼302户 is a home, 3号楼120户 is how many.
    if (!unit && /\d户/.test(all) && !/0[1-9]户/.test(all)) continue;
    const after = text.slice(end, end + 3);
    if (!side && !door && COUNTED.test(after) && !(unit && !/^[-:./\d]/.test(after))) continue;
    // 样例路15号2单元301: the number in the street stays.
    const street = STREET.test(before) && building?.endsWith('号') ? building.length : 0;
    rooms.push({ kind: 'room', start: start + street, end });
  }
  for (const { 0: all, 1: three, index: start = 0 } of allOf(DASHED, text)) {
    const end = start + all.length;
    const before = text.slice(Math.max(0, start - 8), start);
    const home = HOME.test(before);
    if (!home && (!three || /-(?:19|20)\d\d$/.test(all) || CODE.test(before))) continue;
    if (/[A-Za-z\d./:-]$/.test(before) && !/[^\d]:$/.test(before)) continue;
    if (COUNTED.test(text.slice(end, end + 3))) continue;
    rooms.push({ kind: 'room', start, end });
  }
  for (const { 0: all, 1: door = '', index = 0 } of allOf(NEXT_DOOR, text)) {
    const end = index + all.length;
    rooms.push({ kind: 'room', start: end - door.length, end });
  }
  let last = 0;
  return rooms
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const free = start >= last;
      if (free) last = end;
      return free;
    });
}

/** 公寓1802室, and 8楼1802室, where 8 is no floor: a home's or an office's room there begins with it. */
function isFlat(building: string | undefined, all: string, before: string): boolean {
  const [, house = '', room = ''] = /^(?:(\d{1,3})楼)?(\d{3,4})室$/.exec(all) ?? [];
  if (!room || (building && !house)) return false;
  return HOME.test(before) || (house !== '' && !room.startsWith(house));
}

/** 26楼2603室 is a floor and a room, of an office perhaps. */
function isHome(
  building: string | undefined,
  unit: string | undefined,
  floor: string | undefined,
  door: string | undefined,
  side: string | undefined,
): boolean {
  if (unit) return Boolean(building || !(side || unit.endsWith('-')));
  if (!building || /^[^号#]*楼$/.test(building) || /号$/.test(building)) return false;
  return side ? Boolean(floor) : !(floor && !door);
}
