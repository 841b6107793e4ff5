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
