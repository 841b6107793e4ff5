import { expect } from '@open-wc/testing';

describe('the entry for bundlers', () => {
  it('defines nothing and leaves the page alone by being imported', async () => {
    const before = Object.getOwnPropertySymbols(globalThis);
    const { define, elements } = await import('../../src/index.js');
    expect(Object.getOwnPropertySymbols(globalThis)).to.deep.equal(before);
    const tags = Object.keys(elements);
    expect(tags).to.include('laoshan-stat');
    for (const tag of tags) expect(customElements.get(tag), tag).to.equal(undefined);
    define();
    for (const tag of tags) expect(customElements.get(tag), tag).not.to.equal(undefined);
  });
});
