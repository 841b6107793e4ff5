import type { Stat } from '../../../feed/index.js';
import type { Figure, Range, Value } from './figure.js';
import { isNamed, relation, type StatUnit, unitAt } from './units.js';

/** The figure of a stat, made ready for comparing, and the quote in plain characters. */
export interface Wanted {
  readonly stat: Stat;
  readonly unit: StatUnit;
  /** The unit as the stat has it, in plain characters. */
  readonly name: string;
  readonly qualifier: NonNullable<Stat['qualifier']>;
  readonly text: string;
}

type Measured = Value | Range;

const WORD = /[a-z]+|[\u4e00-\u9fff]/gi;

/** Of what is as the stat, that in its very unit; else that which may be. */
export function candidates(found: readonly Figure[], wanted: Wanted): readonly Figure[] {
  const { stat, unit } = wanted;
  if (stat.rank) return found.filter(({ kind }) => kind === 'rank');
  const kind = stat.min === undefined ? 'value' : 'range';
  const measured = found.filter(
    (figure): figure is Measured => figure.kind === 'value' || figure.kind === 'range',
  );
  const related = measured.filter((figure) => figure.kind === kind);
  const own = measured.filter((figure) => isOwn(figure, wanted));
  const isShare = unit.unit?.dimension === 'ratio';
  if (own.some(({ weak }) => isShare || !weak)) {
    const alike = nounsOf(own, wanted).filter(({ dates }) => !dates);
    return related.filter((figure) => alike.includes(figure) || isElliptic(figure, alike, wanted));
  }
  return related.filter((figure) => {
    const kin = relation(unit.unit, figure.unit);
    return (
      kin === 'same' ||
      (kin === 'open' &&
        (!isShare || isBare(figure, wanted)) &&
        (!figure.weak || isOneOrNone(figure, unit)))
    );
  });
}

/** Whether it is in the stat's unit: one that is known, or else the same word. */
const isOwn = (figure: Measured, { unit, name, text }: Wanted): boolean =>
  unit.unit
    ? relation(unit.unit, figure.unit) === 'same'
    : !!name && isWithNoun(figure, name, text);

/** Its unit may be a word further on: the line of `1.2 million passengers used line 4`. */
function isWithNoun({ start, end }: Measured, name: string, text: string): boolean {
  const words = text.slice(start, end).matchAll(WORD);
  return (
    [...words].some(({ index }) => isNamed(text, start + index, name)) || isNamed(text, end, name)
  );
}

/** Nouns for whoever is there, in which any others may be counted. */
const ANYONE = /^(?:people|persons?|individuals?)$/i;
const LAST_WORD = /[a-z]+$/i;

/** Without those that count something else in its kind, where a quote tells them apart: 94 teachers are no pupils. */
function nounsOf(own: readonly Measured[], { name, text }: Wanted): readonly Measured[] {
  const isNoun = (figure: Measured) => isNamed(text, lastWordAt(figure, text), name);
  if (!/^[a-z]+$/i.test(name) || ANYONE.test(name) || !own.some(isNoun)) return own;
  return own.filter((figure) => {
    const at = lastWordAt(figure, text);
    const other = text.slice(at, figure.end);
    const counts = unitAt(text, at)?.unit.dimension === 'count';
    return isNoun(figure) || !counts || ANYONE.test(other);
  });
}

const lastWordAt = ({ start, end }: Measured, text: string): number =>
  end - (LAST_WORD.exec(text.slice(start, end))?.[0].length ?? 0);

/** `4,300 of the 5,000 homes`. */
const OF_THE = /^ (?:out )?of (?:the|its|our|their|all|a total of) ?$/i;
/** What stands behind a number whose noun was left out, as it was told before. */
const LEFT_OUT =
  /^ ?(?:[,、;。)\n!?]|\.(?!\d)|$)|^ (?:of (?:them|these|those|which|whom|it)|were|was|are|is|have|has|had|will|more|others?|in total|in|from|by|at|on|after|during|since|last|this|compared|against|up|down|times)(?![a-z])|^ [a-z]+ed(?: (?:down|up|off|out|in|by))?(?:[,.;]|$)/i;
/** `350 full-time and 120 part-time jobs`. */
const OTHERS_FOLLOW =
  /^ (?:[a-z]+-[a-z]+|[a-z]+(?:al|ary|ic|ive|ern)|new|old|male|female|public|private|urban|rural)(?:,| and| or) /i;
/** A name that a number belongs to, unless a sentence begins with the word; or what is numbered. */
const NAME_BEFORE =
  /[^.;\n!?] [A-Z][A-Za-z]* $|\b(?:[Nn]o\.|[Nn]umber|line|route|phase|zone|gate|room|floor|page|level|grade|class|unit|building) $/;
/** The age of somebody: `Example, 92, has`. */
const AGE = /[A-Z][a-z]+, \d{1,3},$/;
const LONGEST_NAME = 24;

/** Whether a number without a unit leaves out that which `alike` have. */
function isElliptic(figure: Measured, alike: readonly Measured[], wanted: Wanted): boolean {
  const { text } = wanted;
  const { start, end, unit, weak } = figure;
  if (unit || weak || alike.some((other) => other.start === start)) return false;
  const next = alike.find((other) => other.start >= end);
  if (next && OF_THE.test(text.slice(end, next.start))) return true;
  const behind = text.slice(end, end + LONGEST_NAME);
  return (
    (isBare(figure, wanted) || (!!next && OTHERS_FOLLOW.test(behind))) &&
    !NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) &&
    !AGE.test(text.slice(Math.max(0, start - LONGEST_NAME), end + 1))
  );
}

/** Whether no noun stands behind it. */
const isBare = ({ end }: Measured, { text }: Wanted): boolean =>
  LEFT_OUT.test(text.slice(end, end + LONGEST_NAME));

/** 一个 and 零 may be what a stat that counts says. */
const isOneOrNone = (figure: Measured, { unit }: StatUnit): boolean =>
  figure.kind === 'value' &&
  /^[01]$/.test(figure.amount.numerator) &&
  (!unit || unit.dimension === 'count') &&
  (!figure.unit || figure.unit.dimension === 'count');
