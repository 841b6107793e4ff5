/** What publishers do with a feed, from Node or a browser. */
export { type BundleOptions, bundle, bundleBytes, picturesOf } from './bundle.js';
export { pictureUrl } from './pictures.js';
