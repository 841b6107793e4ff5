import { commandWordsFor } from '../messages/command/index.js';
import { systemCode } from './failure.js';
import type { Streams } from './terminal.js';

/**
 * Bears what may happen to the output of a process. A reader such as `head` may leave before the end: the run goes on
 * to its own exit code, unheard. Anything else, such as a full disk, is told, and ends the process.
 * `end` ends it with the exit code that it is given.
 */
export function bearOutput(
  { out, err }: Streams,
  { language, end }: { readonly language: 'zh-CN' | 'en'; end(code: 2): void },
): void {
  out.on('error', (error) => {
    const code = systemCode(error);
    if (code === 'EPIPE') return;
    err.write(`${commandWordsFor(language).shell.errors.output(code)}\n`);
    end(2);
  });
  // There is nobody left to tell.
  err.on('error', () => {});
}
