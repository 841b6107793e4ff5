import type { ArgTypes } from '@storybook/web-components-vite';

/** What we read of an attribute in the manifest. */
export interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
}

/** The part of a Custom Elements Manifest that Storybook shows. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly description?: string;
      readonly attributes?: readonly Attribute[];
      readonly slots?: readonly Named[];
      readonly events?: readonly Named[];
      readonly cssProperties?: readonly Named[];
      readonly cssParts?: readonly Named[];
    }[];
  }[];
}

export const declarationOf = (manifest: Manifest, tag: string) =>
  manifest.modules.flatMap((module) => module.declarations).find(({ tagName }) => tagName === tag);

/** Ours to read, the page's to style by: nobody sets it. */
const READ_ONLY = 'state';

/** The attributes that a page may write on an element. */
export const attributesOf = (manifest: Manifest, tag: string): readonly Attribute[] =>
  declarationOf(manifest, tag)?.attributes?.filter(({ name }) => name !== READ_ONLY) ?? [];

/**
 * The words that an attribute takes, if the manifest names them as a union. Storybook's own reading of the
 * manifest does not know them, and lets a part and an attribute of one name overwrite each other.
 */
function valuesOf({ type }: Attribute): readonly string[] {
  const words = type?.text.split(' | ').filter((word) => word !== 'null') ?? [];
  const named = words.every((word) => /^(?:'[^']*'|\d+)$/.test(word));
  return named ? words.map((word) => word.replace(/'/g, '')) : [];
}

/** Rows of the table of controls: attributes can be set, the rest is there to read. */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const declaration = declarationOf(manifest, tag);
  return Object.fromEntries([
    ...attributesOf(manifest, tag).map((attribute) => [attribute.name, control(attribute)]),
    ...rows('Slots', declaration?.slots),
    ...rows('Events', declaration?.events),
    ...rows('Custom properties', declaration?.cssProperties),
    ...rows('Parts', declaration?.cssParts),
  ]);
}

function control(attribute: Attribute) {
  const { name, description, type } = attribute;
  const values = valuesOf(attribute);
  const initial = standard(attribute);
  return {
    name,
    description,
    ...(values.length > 0
      ? { control: { type: 'select', labels: { '': '(not set)' } }, options: ['', ...values] }
      : { control: { type: type?.text === 'number' ? 'number' : 'text' } }),
    table: {
      category: 'Attributes',
      ...(type && { type: { summary: type.text.replace(' | null', '') } }),
      ...(initial && { defaultValue: { summary: initial } }),
    },
  };
}

/** As a page would write it. */
const standard = ({ default: value = '' }: Attribute): string => value.replace(/'/g, '');

const rows = (category: string, named: readonly Named[] = []) =>
  named.map(({ name, description, default: value }) => [
    `${category} ${name}`,
    {
      name: name || '(default)',
      description,
      control: false,
      table: { category, ...(value && { defaultValue: { summary: value } }) },
    },
  ]);
