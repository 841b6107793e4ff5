/** The attributes of a figure that needs no feed, as the page wrote them. */
export interface FigureAttributes {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string | null;
  readonly label: string | null;
  readonly qualifier: string | null;
  readonly period: string | null;
}

/**
 * A raw feed item made of attributes, or undefined when they hold no number. Full-width digits and
 * grouping commas are what editors paste from a spreadsheet; anything else is not guessed at.
 */
export function itemOf(attributes: FigureAttributes): unknown {
  const value = decimal(attributes.value);
  const min = decimal(attributes.min);
  const max = decimal(attributes.max);
  if (value === undefined && (min === undefined || max === undefined)) return undefined;
  const { unit, label, qualifier, period } = attributes;
  const stat = value === undefined ? { min, max } : { value };
  return {
    id: 'attributes',
    _laoshan: { stat: { ...stat, ...present({ unit, label, period }), ...known(qualifier) } },
  };
}

function decimal(text: string | null): string | undefined {
  const plain = (text ?? '')
    .trim()
    .replace(/[０-９．－，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/^[+]/, '');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : undefined;
}

function present(fields: Readonly<Record<string, string | null>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== null));
}

/** An unknown qualifier is the default, `exact`. */
function known(qualifier: string | null): object {
  return qualifier && /^(exact|about|over|under)$/.test(qualifier) ? { qualifier } : {};
}
