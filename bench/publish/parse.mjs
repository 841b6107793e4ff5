/** What a feed costs before anything is done with it: `JSON.parse`, told on standard output in milliseconds. */
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const before = process.cpuUsage();
JSON.parse(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
