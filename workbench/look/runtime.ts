import { load, TaskFailure } from '../worker/client.js';

interface Runtime {
  /** Of `laoshan.classic.js`. */
  readonly text: string;
  readonly integrity: string;
}

declare global {
  /** Once `runtime.js` ran. */
  var laoshanRuntime: Runtime | undefined;
}

let asked: Promise<Runtime> | undefined;
let address: string | undefined;

/** The script for pages, read when it is first needed, and tried again where that failed. @throws {TaskFailure} where it does not lie beside the page */
export function runtime(): Promise<Runtime> {
  asked ??= load('runtime.js')
    .then(() => {
      if (!globalThis.laoshanRuntime) throw new TaskFailure('no-worker');
      return globalThis.laoshanRuntime;
    })
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}

/** The same as an address, for as long as this page is open. @throws {TaskFailure} as `runtime` does */
export async function runtimeAddress(): Promise<string> {
  const { text } = await runtime();
  address ??= URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return address;
}
