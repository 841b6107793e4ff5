/**
 * A command for tests in the browser, which no page can give itself: what the reader's own settings
 * are. `executeServerCommand('reader', { forcedColors: true, fontSize: 32, print: true })`; what is
 * left out is as it was at first.
 */
export function readerCommand() {
  /** One session for each tab: what it emulates ends with it. @type {Map<string, Promise<any>>} */
  const sessions = new Map();
  return {
    name: 'reader',
    /** @param {{ command: string, payload?: any, session: any }} call */
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'reader') return undefined;
      const { forcedColors = false, fontSize = 16, print = false } = payload;
      if (!sessions.has(session.id)) {
        sessions.set(session.id, session.browser.getPage(session.id).createCDPSession());
      }
      const cdp = await sessions.get(session.id);
      await cdp.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }],
      });
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
      return true;
    },
  };
}
