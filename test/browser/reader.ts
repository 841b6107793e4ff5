import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader has set in the browser; what is left out is as everyone has it. */
export interface ReaderSettings {
  readonly forcedColors?: boolean;
  /** Of plain text, in px; 16 for nearly all. */
  readonly fontSize?: number;
  /** Whether the page is seen as it is printed. */
  readonly print?: boolean;
}

/** Lets the page be read by someone with these settings. */
export async function readAs(settings: ReaderSettings): Promise<void> {
  await executeServerCommand('reader', settings);
}

/** Has the browser forget what nothing holds any more. */
export async function collectGarbage(): Promise<void> {
  await executeServerCommand('collect');
}
