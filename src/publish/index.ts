/** What publishers do with a feed, from Node or a browser. */
export { type BundleOptions, bundle, bundleBytes, picturesOf } from './bundle.js';
export {
  type CheckCode,
  type Checked,
  type CheckOptions,
  check,
  type Facts,
  type Finding,
  SEVERITIES,
  type Severity,
} from './check/index.js';
export {
  type Attributes,
  type Light,
  type LightOptions,
  lightOf,
  type Shown,
} from './light/index.js';
export { pictureUrl } from './pictures.js';
export {
  attributesOf,
  isWidgetKind,
  WIDGET_KINDS,
  WIDGETS,
  type WidgetKind,
} from './snippet/kinds.js';
export type { Colours } from './snippet/looks.js';
export type { Scripts } from './snippet/script.js';
export {
  feedAt,
  idsNear,
  SNIPPET_FORMS,
  type Snippet,
  type SnippetForm,
  type SnippetOptions,
  type SnippetRequest,
  snippetOf,
  splitSrc,
} from './snippet/snippet.js';
