import { css } from 'lit';

/** The Welcome page's own type and rules: those of the elements, so that it looks like what it is about. */
export const styles = css`
.welcome {
  --paper: light-dark(#fbf7ef, #1a1714);
  --panel: light-dark(#f3ecdf, #26211c);
  --ink: light-dark(#1c1814, #f3ece1);
  --ink-2: light-dark(#4f463c, #bdb1a1);
  --accent: light-dark(#872318, #f2a48f);
  --rule: light-dark(#d9cfbf, #443c33);
  --serif: 'Noto Serif SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', STZhongsong, serif;
  --sans: -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans SC',
    'Noto Sans CJK SC', sans-serif;

  box-sizing: border-box;
  padding: 2.5rem min(2rem, 6vw) 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.0625rem / 1.65 var(--sans);
  overflow-wrap: anywhere;
  /* In Chinese faces, which may come first here, quotation marks are as wide as a character. */
  font-variant-east-asian: proportional-width;
}

@supports not (hanging-punctuation: first) {
  .welcome {
    text-wrap: pretty;
  }
}

.welcome > * {
  box-sizing: border-box;
  max-width: 72rem;
  margin-right: auto;
  margin-left: auto;
}

.welcome h1,
.welcome h2,
.welcome p,
.welcome ul,
.welcome pre {
  margin-top: 0;
  margin-bottom: 0;
  padding: 0;
}

.welcome h1 {
  font: 700 2.75rem / 1.15 var(--serif);
}

.welcome h1 small {
  font-size: 0.6em;
  font-weight: 700;
  white-space: nowrap;
}

.welcome h2 {
  font: 700 1.5rem / 1.3 var(--serif);
}

.welcome .lead {
  margin-top: 0.75rem;
  padding-inline-end: max(0rem, min(100%, 72rem) - 46rem);
  font-size: 1.25rem;
  line-height: 1.6;
}

.welcome :lang(zh) {
  font-variant-east-asian: normal;
  line-break: strict;
  text-autospace: normal;
}

.welcome .second {
  margin-top: 0.25rem;
  color: var(--ink-2);
}

/* The double rule: thick over thin. */
.welcome section,
.welcome .first {
  margin-top: 2.5rem;
  border-top: 3px solid var(--ink);
}

.welcome section::before,
.welcome .first::before {
  content: '';
  display: block;
  margin-top: 2px;
  margin-bottom: 1.25rem;
  border-top: 1px solid var(--ink);
}

.welcome pre,
.welcome code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace;
  font-size: 0.9375rem;
  font-variant-east-asian: normal;
}

.welcome h2 code {
  font-size: 0.875em;
  font-weight: 700;
}

.welcome pre {
  align-self: start;
  margin-top: 0.75rem;
  padding: 0.9rem 1rem;
  background: var(--panel);
  line-height: 1.6;
  white-space: pre-wrap;
}

.welcome ul {
  margin-top: 0.75rem;
  list-style: none;
}

.welcome li {
  display: inline-block;
  margin-inline-end: 0.9rem;
  padding: 0.15rem 0;
}

.welcome a {
  color: var(--accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

.welcome a:hover {
  text-decoration-thickness: 2px;
}

.welcome a:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
}

.welcome .name {
  margin-top: 0.75rem;
  color: var(--ink-2);
  font-size: 0.875rem;
  font-weight: 600;
}

.welcome .figures > * {
  margin-bottom: 0.5rem;
}

.welcome .live {
  margin: 1.25rem max(-0.95rem, -6vw) 0;
  min-width: 0;
}

.welcome .first > * + * {
  margin-top: 0.75rem;
}

.welcome .name + ul {
  margin-top: 0;
}

/* In line with the text of the elements, which have their padding. */
.welcome .live > p,
.welcome .live > ul {
  padding-inline-start: 0.95rem;
}

@media (min-width: 60rem) {
  .welcome section,
  .welcome .first {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    grid-column-gap: 2.5rem;
  }

  .welcome section::before,
  .welcome .first::before {
    grid-column: 1 / -1;
  }

  .welcome .live {
    margin-top: -0.95rem;
  }

  .welcome pre,
  .welcome .first > * {
    margin-top: 0;
  }

  .welcome .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-column-gap: 1rem;
  }
}
`;
