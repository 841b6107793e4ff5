/** Loaded before a measured script: what its process has taken, written to the file that `USAGE` names when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { USAGE = '' } = process.env;
  const { user, system } = process.cpuUsage();
  // Kilobytes of 1024: https://nodejs.org/api/process.html#processresourceusage
  const memory = process.resourceUsage().maxRSS * 1024;
  const work = (user + system) / 1000;
  writeFileSync(USAGE, JSON.stringify({ ms: performance.now(), work, memory }));
});
