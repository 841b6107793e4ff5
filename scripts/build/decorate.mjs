/**
 * In place of the compiler's helper for legacy decorators. Ours are Lit's `property` and `state`: one
 * each, on a member, that gives a descriptor or nothing; Reflect.decorate, which a polyfill of the page
 * may have put there, is no business of ours.
 */
const slim = `function __decorate([decorator], target, key) {
  const descriptor = decorator(target, key);
  if (descriptor) Object.defineProperty(target, key, descriptor);
}`;

/** Up to the brace that stands under its beginning. */
const helper = /^([ \t]*)function __decorate\(decorators, target, key, desc\) \{$[\s\S]*?^\1\}$/gm;

/** @returns {import('vite').Plugin} fails where the helper is not found just once */
export function slimDecorate() {
  return {
    name: 'laoshan-decorate',
    renderChunk(code) {
      const count = code.match(helper)?.length ?? 0;
      if (count !== 1) {
        throw new Error(`scripts/build/decorate.mjs expects one helper, found ${count}.`);
      }
      return { code: code.replace(helper, slim), map: null };
    },
  };
}
