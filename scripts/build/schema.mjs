import { toJsonSchema } from '@valibot/to-json-schema';
import { write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';

/** dist/feed.schema.json: the feed's shape as JSON Schema, from the same schema as the types. */
export async function makeSchema() {
  const { feedSchema } = await fromNpm('feed/schema.js');
  const { $schema, ...shape } = toJsonSchema(feedSchema, { errorMode: 'throw' });
  const schema = {
    $schema,
    title: 'Laoshan Widgets feed',
    description:
      'JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the _laoshan extension.',
    ...shape,
  };
  write('dist/feed.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
}
