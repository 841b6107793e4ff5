import { expect } from '@open-wc/testing';
import { adopt } from '../../src/core/sheets.js';
import type { LaoshanArticle } from '../../src/index.js';
import { hostile } from '../browser/hostile.js';
import { drawn, useElements } from '../browser/mount.js';

describe('a shadow root', () => {
  useElements();

  it('takes the place of a baked shadow root when ready, and not before', async () => {
    const { url } = hostile('delay=60');
    const host = document.createElement('div');
    host.setHTMLUnsafe(
      `<laoshan-article src="${url}#a"><a href="https://paper.example/">light</a><template shadowrootmode="open"><h3 class="baked"><a href="https://paper.example/">baked</a></h3></template></laoshan-article>`,
    );
    document.body.append(host);
    const element = host.querySelector('laoshan-article') as LaoshanArticle;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.baked')).not.to.equal(null);
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    await drawn(element);
    expect(element.shadowRoot?.querySelector('.baked')).to.equal(null);
    expect(element.shadowRoot?.querySelectorAll('.laoshan')).to.have.length(1);
    host.remove();
  });

  it('leaves a baked shadow root in place when the feed fails', async () => {
    const { url } = hostile('status=404');
    const host = document.createElement('div');
    host.setHTMLUnsafe(
      `<laoshan-article src="${url}#a"><template shadowrootmode="open"><p class="baked">baked</p></template></laoshan-article>`,
    );
    document.body.append(host);
    const element = host.querySelector('laoshan-article') as LaoshanArticle;
    await drawn(element);
    expect(element.shadowRoot?.textContent).to.equal('baked');
    host.remove();
  });

  it('writes style elements only where constructed sheets are missing', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    adopt(root, ['p{color:red}']);
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(root.childNodes).to.have.length(0);
    const old = document.createElement('div').attachShadow({ mode: 'open' });
    const { replaceSync } = CSSStyleSheet.prototype;
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    adopt(old, ['p{color:red}']);
    CSSStyleSheet.prototype.replaceSync = replaceSync;
    expect(old.querySelector('style')?.textContent).to.equal('p{color:red}');
  });
});
