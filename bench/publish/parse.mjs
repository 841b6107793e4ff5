/** What a feed costs before anything is done with it: `JSON.parse`, told on standard output in milliseconds. */
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const before = performance.now();
JSON.parse(text);
console.log(performance.now() - before);
