/** Pages that need no script to be read: what their tags show, written into them. Runs in Node. */
export { fileAddress } from './address.js';
export { type Baked, Baker, type BakerOptions, type Fault } from './baker.js';
export type { Styles } from './inside.js';
export type { GivenFeed } from './sources.js';
