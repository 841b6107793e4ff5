import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader has set in the browser; what is left out is as everyone has it. */
export interface ReaderSettings {
  readonly forcedColors?: boolean;
  /** Of plain text, in px; 16 for nearly all. */
  readonly fontSize?: number;
  /** Whether the page is seen as it is printed. */
  readonly print?: boolean;
}

/** What a test may need of its browser beyond the web: `cdp`, the DevTools protocol, for the two commands below. */
type Capability = 'cdp';

const capabilities = await executeServerCommand<readonly Capability[], undefined>('capabilities');

/** Whether the browser can what a test or a hook needs. */
export const can = (capability: Capability): boolean => capabilities.includes(capability);

/**
 * `it` where the browser can what the test needs. Elsewhere the test is left out, and says so in its name:
 * the run counts these, and takes a test that is skipped in any other way for a failure (scripts/test/summary.mjs).
 */
export function onlyWhere(capability: Capability): (title: string, run: Mocha.AsyncFunc) => void {
  if (can(capability)) return it;
  return (title, run) => it.skip(`${title} (left out: no ${capability})`, run);
}

/** Lets the page be read by someone with these settings. */
export async function readAs(settings: ReaderSettings): Promise<void> {
  await executeServerCommand('reader', settings);
}

/** Has the browser forget what nothing holds any more. */
export async function collectGarbage(): Promise<void> {
  await executeServerCommand('collect');
}
