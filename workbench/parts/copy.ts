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
