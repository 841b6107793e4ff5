/** Lists without items, or items without a list; dates without a time; links without a name. */
export function unmarked(tags: string): string[] {
  const found: string[] = [];
  for (const host of Array.from(document.querySelectorAll(tags))) {
    const root = host.shadowRoot;
    if (!root) continue;
    const section = host.closest('section');
    const tell = (what: string, node: Element) =>
      found.push(
        `${section ? section.id : ''}: ${what}: ${(node.textContent || '').trim().slice(0, 40)}`,
      );
    for (const list of Array.from(root.querySelectorAll('ul,ol'))) {
      // Without bullets WebKit takes a list for none, unless its role is said.
      const inBlock = list.matches('ul[role="list"] > li[role="none"] > ul[role="none"]');
      if (list.getAttribute('role') !== 'list' && !inBlock) tell('no role', list);
      if (!list.children.length) tell('empty list', list);
      for (const child of Array.from(list.children)) {
        const itself = child.localName === 'li' && (!inBlock || child.matches('[role="listitem"]'));
        if (!itself) tell('no item', child);
      }
    }
    for (const item of Array.from(root.querySelectorAll('li'))) {
      if (!/^[uo]l$/.test(item.parentElement?.localName ?? '')) tell('item without list', item);
    }
    for (const time of Array.from(root.querySelectorAll('time'))) {
      if (
        !/^(\d{4}(-\d\d){0,2}|--\d\d(-\d\d)?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*)$/.test(time.dateTime)
      ) {
        tell(`datetime ${time.dateTime}`, time);
      }
    }
    // What stands for a date of the feed, outside of running text, is a time.
    for (const note of Array.from(root.querySelectorAll('.byline,.line,.case > .note'))) {
      const rest = Array.from(note.querySelectorAll('time')).reduce(
        (text, time) => text.replace(time.textContent || '', ''),
        note.textContent || '',
      );
      if (/\d{1,2}月\d{1,2}日|\d{1,2} (January|July|December) \d{4}/.test(rest)) tell('date', note);
    }
    for (const link of Array.from(root.querySelectorAll('a,button,summary'))) {
      if (!(link.textContent || '').trim()) tell('no name', link);
    }
  }
  return found.slice(0, 12);
}
