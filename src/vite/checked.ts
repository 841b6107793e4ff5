import { type Speaker, sentenceOf } from '../command/check.js';
import { decode } from '../command/decode.js';
import { CommandFailure } from '../command/failure.js';
import { readBytes } from '../command/files.js';
import { sizeText } from '../format/index.js';
import { check } from '../publish/check/index.js';

/** What is wrong with a feed, for people. */
export interface Told {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1; none where the file as a whole is meant. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

export interface CheckedFeed {
  /** The feed as text; empty for a file that cannot be read. */
  readonly text: string;
  readonly told: readonly Told[];
}

/** Reads a feed and tells what `laoshan check` does of it, but for advice. Never throws on what the file holds. */
export function readChecked(file: string, speaker: Speaker): CheckedFeed {
  try {
    const size = (bytes: number) => sizeText(bytes, speaker.language);
    const { text, encoding } = decode(readBytes(file, size), file);
    const told = check(text, { encoding }).findings.flatMap((finding): Told[] => {
      const { severity, line, column } = finding;
      if (severity === 'advice') return [];
      return [{ severity, message: sentenceOf(finding, speaker), loc: { file, line, column } }];
    });
    return { text, told };
  } catch (failure) {
    if (!(failure instanceof CommandFailure)) throw failure;
    const message = failure.sentence(speaker.words.shell);
    return { text: '', told: [{ severity: 'error', message }] };
  }
}
