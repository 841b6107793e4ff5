/** Where a text stands and what it says; its first letters and digits from left to right, and what stands among them. */
export type Line = readonly [words: string, order: string];

interface Place {
  readonly sign: string;
  readonly top: number;
  readonly left: number;
}

/**
 * Runs in the page: draws elements and reads each of their texts as the eye does. It uses nothing from around it.
 */
export async function linesOf(markup: readonly string[]): Promise<readonly Line[]> {
  const canvas = document.createElement('div');
  canvas.innerHTML = markup.join('');
  const all = Array.from(canvas.children);
  let left = all.length;
  const whole = new Promise<void>((resolve) => {
    canvas.addEventListener('laoshan-load', () => {
      left--;
      if (!left) resolve();
    });
  });
  document.body.append(canvas);
  await whole;
  const lines: Line[] = [];
  // No text of one line may stand inside another one: parts of both would read as one.
  const inside = (places: readonly Place[], others: readonly Place[]) => {
    const [first, last] = [places[0], places[places.length - 1]];
    if (!first || !last || first.top !== last.top) return '';
    const between = others.filter(
      ({ top, left: x }) => Math.abs(top - first.top) < 4 && x > first.left && x < last.left,
    );
    return between.map(({ sign }) => sign).join('');
  };
  all.forEach((element, index) => {
    const root = element.shadowRoot as ShadowRoot;
    for (const details of Array.from(root.querySelectorAll('details'))) details.open = true;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let count = 0;
    const texts: { name: string; places: Place[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue || '';
      count++;
      const places: Place[] = [];
      // What is for the ear alone lies over its neighbours.
      const parent = node.parentElement;
      if (parent && getComputedStyle(parent).position === 'absolute') continue;
      for (let at = 0; at < text.length && at < 60; at++) {
        const sign = text.charAt(at);
        if (!/[\p{L}\p{N}]/u.test(sign)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) places.push({ sign, top: Math.round(box.top), left: box.left });
      }
      places.sort((a, b) => a.top - b.top || a.left - b.left);
      texts.push({ name: `${index}.${count} ${text.trim()}`, places });
    }
    for (const { name, places } of texts) {
      const others = texts.filter((each) => each.places !== places);
      const among = others.map((each) => inside(places, each.places)).join('');
      lines.push([name, `${places.map(({ sign }) => sign).join('')} ${among}`]);
    }
  });
  canvas.remove();
  return lines;
}
