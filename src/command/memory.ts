import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 clear young objects away often, instead of giving them up to 32 MB more room: a command ends before that would
 * pay, and a long feed has better use for the memory (docs/performance.md).
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
