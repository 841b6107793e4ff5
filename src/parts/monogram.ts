/**
 * The sign that stands for each of a row of names (字牌, LOOKS): its first letter or character, two where
 * it shares the first with another name; empty for a name without any.
 */
export function monograms(names: readonly string[]): readonly string[] {
  const signs = names.map((name) => name.toUpperCase().match(/[\p{L}\p{N}]\p{M}*/gu) ?? []);
  const firsts = signs.map(([first]) => first);
  return signs.map(([first = '', second = '']) =>
    firsts.indexOf(first) === firsts.lastIndexOf(first) ? first : first + second,
  );
}
