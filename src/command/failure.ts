import type { ShellWords } from '../messages/command/shell.js';

/** What a process ends with: 0 fine, 1 findings, 2 usage or input and output. */
export type Exit = 0 | 1 | 2;

export type FailureCode = keyof ShellWords['errors'];

/**
 * The command cannot do what it was asked: exit 2, nothing written. `code` names a sentence of
 * `messages/command/shell.ts`, `facts` are its arguments.
 */
export class CommandFailure<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code;
  readonly facts: readonly unknown[];

  constructor(code: Code, ...facts: Parameters<ShellWords['errors'][Code]>) {
    super(`${code}: ${facts.join(' ')}`);
    this.code = code;
    this.facts = facts;
  }

  /** The sentence, in one language. */
  sentence({ errors }: ShellWords): string {
    return (errors[this.code] as (...facts: readonly unknown[]) => string)(...this.facts);
  }
}

/** The code that Node gives to a failed call of the system, `EACCES`; the error's text for any other. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : String(error);
}
