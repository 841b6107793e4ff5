/**
 * Puts a text on the clipboard. From a disk, and in old browsers, there is no clipboard for pages: then the field is
 * selected and the browser's own command is tried.
 * @returns whether it is there
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

/**
 * Puts HTML on the clipboard as what an editor pastes with its looks, and as its code for what knows text alone; by the
 * browser's own command where pages have no clipboard.
 * @returns whether it is there
 */
export async function copyRich(html: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    const blobOf = (type: string) => new Blob([html], { type });
    const types = ['text/html', 'text/plain'].map((type) => [type, blobOf(type)]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types))]);
    return true;
  } catch {
    let put = false;
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', html);
      event.preventDefault();
      put = event.clipboardData !== null;
    };
    document.addEventListener('copy', onCopy, { once: true });
    field.focus();
    field.select();
    document.execCommand('copy');
    document.removeEventListener('copy', onCopy);
    return put;
  }
}
