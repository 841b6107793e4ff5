/** The script of `embed.html`: shows the one widget that the page's address asks for, as `laoshan snippet` writes it. */
import { attributesOf, isWidgetKind } from './publish/snippet/kinds.js';

function start(): void {
  const asked = new URLSearchParams(location.search);
  const kind = asked.get('kind') ?? '';
  if (!isWidgetKind(kind)) return;
  const element = document.createElement(`laoshan-${kind}`);
  for (const name of ['src', ...attributesOf(kind)]) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // The page's sentence is for whoever gets nothing better, and so is that inside the element.
  element.append(...document.body.childNodes);
  document.body.append(element);
  // By the CSSOM, since the page's policy forbids style sheets of its own.
  document.body.style.margin = '0';
}

// scripts/build/runtime.mjs catches what is thrown here, and before.
start();
