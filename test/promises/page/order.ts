/** Where a text stands and what it says, and its letters and digits from left to right. */
export type Line = readonly [words: string, order: string];

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
  all.forEach((element, index) => {
    const root = element.shadowRoot as ShadowRoot;
    for (const details of Array.from(root.querySelectorAll('details'))) details.open = true;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue || '';
      count++;
      const places: { sign: string; top: number; left: number }[] = [];
      for (let at = 0; at < text.length; at++) {
        const sign = text.charAt(at);
        if (!/[\p{L}\p{N}]/u.test(sign)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) places.push({ sign, top: Math.round(box.top), left: box.left });
      }
      places.sort((a, b) => a.top - b.top || a.left - b.left);
      lines.push([`${index}.${count} ${text.trim()}`, places.map(({ sign }) => sign).join('')]);
    }
  });
  canvas.remove();
  return lines;
}
