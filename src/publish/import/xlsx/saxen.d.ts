/** What we use of saxen, which ships no types (https://github.com/nikku/saxen). */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      tell: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', tell: (name: string) => void): this;
    on(event: 'text' | 'cdata', tell: (text: string) => void): this;
    on(event: 'error', tell: (error: Error) => void): this;
    /** In pieces that may end anywhere. */
    write(xml: string): this;
    /** @returns what was wrong, if `error` did not throw. */
    end(): Error | undefined;
  }
}
