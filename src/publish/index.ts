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
export { pictureUrl } from './pictures.js';
