/** Makes the zip for networks without the internet, from Node or a browser. */
export { type PackContents, type Packed, pack } from './pack.js';
export { BUNDLE, WORKBENCH } from './page.js';
export type { PackFile } from './zip.js';
