/** Whether a stat's `quote` says its figure. */
export { type Claim, claimOf } from './claim.js';
export type { Amount, Figure, Range, Rank, Value } from './figure.js';
