import { main } from './command/main.js';
import { subcommands } from './command/subcommands.js';

process.exitCode = await main(process.argv.slice(2), subcommands, {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
});
