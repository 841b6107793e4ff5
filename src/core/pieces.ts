/** Does work in pieces, each in a task of its own, so that a long feed does not hold up the page. */
export async function inTasks<T>(pieces: Iterator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    await turn();
    if (signal?.aborted) throw signal;
  }
}

/** The page's turn. A message, since timers come late by 4 ms, and by a second in a tab that is not on show. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
