import { main } from './command/main.js';
import { keepSmall } from './command/memory.js';
import { subcommands } from './command/subcommands.js';

keepSmall();
process.exitCode = await main(process.argv.slice(2), subcommands, {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
});
