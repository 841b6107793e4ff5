/** Makes the zip for networks without the internet, from Node or a browser. */
export { integrityOf } from './hashes.js';
export { type PackContents, type Packed, pack } from './pack.js';
export type { PackFile } from './zip.js';
