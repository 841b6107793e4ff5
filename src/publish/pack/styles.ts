/**
 * The looks of the pack's pages (docs/design.md), over the colours of the theme that they link. A style sheet of its own,
 * since a strict policy allows none in a page.
 */
export const styles = `:root {
  color-scheme: light dark;
  --serif: "Noto Serif SC", "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", STZhongsong, "Microsoft YaHei", serif;
  --sans: -apple-system, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  --laoshan-padding: 0;
}
:lang(en) {
  --serif: ui-serif, Cambria, "Source Serif 4", "Noto Serif", "Noto Serif CJK SC", "Times New Roman", serif;
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", Arial, sans-serif;
  font-variant-east-asian: proportional-width;
}
html {
  background: var(--laoshan-paper);
  color: var(--laoshan-ink);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  max-width: 56rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  font: 1.0625rem/1.7 var(--sans);
  line-break: strict;
  overflow-wrap: anywhere;
}
header {
  padding-bottom: 0.75rem;
}
h1, h2, h3 {
  font-family: var(--serif);
  line-height: 1.32;
  text-wrap: balance;
}
h1 {
  margin: 0 0 0.5rem;
  font-size: 2.25rem;
  line-height: 1.25;
  word-break: keep-all;
}
h2 {
  margin: 0 0 1rem;
  font-size: 1.5rem;
}
h1 [lang], h2 [lang] {
  font-size: 0.66em;
  font-weight: 700;
}
p {
  max-width: 38em;
  margin: 0.5rem 0;
}
section {
  margin-top: 3rem;
  padding-top: 0.75rem;
  border-top: 3px double var(--laoshan-ink);
}
a {
  color: var(--laoshan-accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}
:focus-visible {
  outline: 3px solid var(--laoshan-ink);
  outline-offset: 2px;
}
ul, ol {
  margin: 0.5rem 0;
  padding-left: 1.5em;
}
li {
  max-width: 38em;
}
.plain {
  padding: 0;
  list-style: none;
}
.plain > li {
  max-width: none;
  padding: 0.35rem 0;
  border-top: 1px solid var(--laoshan-rule);
}
.plain a, .version {
  margin-right: 0.5em;
}
.version, .note {
  color: var(--laoshan-ink-2);
}
pre {
  margin: 0.75rem 0;
  padding: 0.75rem 1rem;
  overflow-x: auto;
  background: var(--laoshan-panel);
}
code {
  font: 0.875em/1.6 ui-monospace, "SFMono-Regular", Consolas, "Noto Sans Mono CJK SC", monospace;
}
pre code {
  white-space: pre-wrap;
}
.widget {
  margin-top: 2rem;
}
@media print {
  pre {
    border: 1px solid;
  }
}
`;
