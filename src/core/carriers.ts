/**
 * Turns carriers, `<div data-laoshan="stat" data-src="feed.json#x">text</div>`, into elements: each is
 * made inside its carrier and the carrier's content moves into it (DESIGN section 3). A carrier that
 * holds its element already is left alone.
 * @param classOf the element class of a kind (`stat`), if there is one.
 */
export function upgradeCarriers(
  root: ParentNode,
  classOf: (kind: string) => CustomElementConstructor | undefined,
): void {
  for (const carrier of root.querySelectorAll<HTMLElement>('[data-laoshan]')) {
    const kind = carrier.dataset['laoshan']?.trim().toLowerCase() ?? '';
    const elementClass = classOf(kind);
    const tag = `laoshan-${kind}`;
    if (!elementClass || carrier.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    copyAttributes(carrier, element, elementClass);
    element.append(...carrier.childNodes);
    carrier.append(element);
  }
}

/** `data-page-size` becomes `page-size`, if the element has such an attribute; a plain `lang` counts too. */
function copyAttributes(carrier: Element, element: Element, elementClass: object): void {
  const { observedAttributes = [] } = elementClass as { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const plain = name === 'lang' ? carrier.getAttribute(name) : null;
    const value = carrier.getAttribute(`data-${name}`) ?? plain;
    if (value !== null) element.setAttribute(name, value);
  }
}
