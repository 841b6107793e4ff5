import type { Item } from '../../../feed/index.js';
import type { Tell } from '../finding.js';

/** Results that are not out yet: whoever asks for the file reads all of it, drawn or not. */
export function checkArena({ _laoshan: { arena } }: Item, path: string, tell: Tell): void {
  if (!arena || arena.revealed) return;
  const own = `${path}._laoshan.arena`;
  arena.speakers?.forEach(({ scores, audience, result }, index) => {
    const [key] =
      Object.entries({
        scores: scores?.length,
        audience: audience !== undefined,
        // Without a word on it, what was announced is taken to be out.
        result: result && arena.revealed === false,
      }).find(([, is]) => is) ?? [];
    if (key) tell('unrevealed', `${own}.speakers[${index}].${key}`, {});
  });
  if (arena.revealed === false && arena.awards?.length) tell('unrevealed', `${own}.awards`, {});
}
