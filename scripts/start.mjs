/** `npm start`: builds what is missing and serves the front page. */
import { createSite } from './serve.mjs';
import { ensureBuilt } from './stale.mjs';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
}

try {
  // The tests have built already, and run side by side.
  if (!process.argv.includes('--no-build')) ensureBuilt();
} catch {
  fail('The build failed; what it said is above.');
}

const server = createSite();
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') {
    fail(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`);
  }
  fail(`Cannot listen on ${host}:${port}: ${error.message}`);
});
server.listen(port, host, () => {
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`Laoshan Widgets: http://${name}:${server.address().port}/`);
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);

// npm passes a signal on to its shell, and the shell to nobody: whoever started us being gone, we end too.
const parent = process.ppid;
setInterval(() => {
  if (process.env.npm_lifecycle_event && process.ppid !== parent) end();
}, 250).unref();

function end() {
  server.close(() => process.exit(0));
  // Browsers keep their connections open for minutes.
  server.closeAllConnections();
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
