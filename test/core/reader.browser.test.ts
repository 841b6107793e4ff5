import { expect } from '@open-wc/testing';
import { onlyWhere, readAs } from '../browser/reader.js';

describe('the reader of the tests', () => {
  const active = () => matchMedia('(forced-colors: active)').matches;
  const size = () => {
    const place = document.createElement('p');
    place.style.fontSize = 'medium';
    document.body.append(place);
    const { fontSize } = getComputedStyle(place);
    place.remove();
    return fontSize;
  };
  onlyWhere('cdp')('has forced colours, large text and paper when it is told to', async () => {
    await readAs({});
    expect([active(), size(), matchMedia('print').matches]).to.deep.equal([false, '16px', false]);
    await readAs({ forcedColors: true, fontSize: 32, print: true });
    expect([active(), size(), matchMedia('print').matches]).to.deep.equal([true, '32px', true]);
    await readAs({});
  });
});
