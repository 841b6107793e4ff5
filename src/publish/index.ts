/** What publishers do with a feed, from Node or a browser. */
export { type BundleOptions, bundle, picturesOf } from './bundle.js';
export {
  type Attributes,
  type Light,
  type LightOptions,
  lightOf,
  type Shown,
} from './light/index.js';
