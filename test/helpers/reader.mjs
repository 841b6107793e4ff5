/**
 * Commands for tests in the browser, for what no page can do by itself: `reader` sets what the reader
 * has set, `{ forcedColors: true, fontSize: 32, print: true }`, and what is left out is as it was at
 * first; `collect` has the browser collect its garbage; `capabilities` names what of this the browser
 * can: `cdp`, the DevTools protocol, stands for all of it, and only Chromium has it.
 */
export function readerCommands() {
  /** One session for each tab: what it emulates ends with it. @type {Map<string, Promise<any>>} */
  const sessions = new Map();
  return {
    name: 'reader-commands',
    /** @param {{ command: string, payload?: any, session: any }} call */
    async executeCommand({ command, payload = {}, session }) {
      if (command === 'capabilities') return session.browser.name === 'Chrome' ? ['cdp'] : [];
      if (command !== 'reader' && command !== 'collect') return undefined;
      const { forcedColors = false, fontSize = 16, print = false } = payload;
      if (!sessions.has(session.id)) {
        sessions.set(session.id, session.browser.getPage(session.id).createCDPSession());
      }
      const cdp = await sessions.get(session.id);
      if (command === 'collect') {
        await cdp.send('HeapProfiler.collectGarbage');
        return true;
      }
      await cdp.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }],
      });
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
      return true;
    },
  };
}
