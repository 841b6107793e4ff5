/** The attributes of a figure that needs no feed, as the page wrote them. */
export interface FigureAttributes {
  readonly value: string | number | null;
  readonly min: string | number | null;
  readonly max: string | number | null;
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
  const [value, min, max] = [attributes.value, attributes.min, attributes.max].map(decimal);
  if (!value && !(min && max)) return undefined;
  const { unit, label, qualifier, period } = attributes;
  return {
    id: 'attributes',
    _laoshan: { stat: { ...(value ? { value } : { min, max }), unit, label, qualifier, period } },
  };
}

function decimal(text: string | number | null): string | undefined {
  // A framework may have set the property to a number.
  const plain = String(text ?? '')
    .trim()
    .normalize('NFKC');
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : undefined;
}
