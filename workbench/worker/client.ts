import type { Answer, Asked, Results, Task } from './protocol.js';

/** Beside the page; also a script for the page itself, of which it makes a worker where a page may not start one from a file. */
const FILE = 'worker.js';

declare global {
  /** The worker's whole program, once `worker.js` ran in the page. */
  var laoshanWorker: ((port: MessagePort) => void) | undefined;
}

export class TaskFailure extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The name of the file that it is about; empty where there is none. */
  readonly file: string;
  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}, file = '') {
    super(code);
    this.code = code;
    this.facts = facts;
    this.file = file;
  }
}

interface Waiting {
  resolve(result: Results[keyof Results]): void;
  reject(error: TaskFailure): void;
  progress(done: number, total: number): void;
}

type Line = Pick<Worker, 'postMessage'>;

/** Hands work to the one worker, which starts with the first task. */
export class Workshop {
  readonly #waiting = new Map<number, Waiting>();
  #line: Promise<Line> | undefined;
  #last = 0;

  /**
   * @throws {TaskFailure} with the code of an `ImportFailure`; `broken` where the program fails, `no-worker` where it
   * cannot be loaded.
   */
  async run<Kind extends Task['what']>(
    task: Extract<Task, { what: Kind }>,
    progress: (done: number, total: number) => void = () => {},
  ): Promise<Results[Kind]> {
    const line = await this.#lineNow();
    const id = ++this.#last;
    const result = new Promise<Results[keyof Results]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
    });
    line.postMessage({ id, task } satisfies Asked);
    return (await result) as Results[Kind];
  }

  /** What could not be loaded once is tried again with the next task. */
  #lineNow(): Promise<Line> {
    this.#line ??= this.#open().catch((error: unknown) => {
      this.#line = undefined;
      throw error;
    });
    return this.#line;
  }

  async #open(): Promise<Line> {
    const own = await ownWorker();
    if (own) return this.#listen(own);
    await load(FILE);
    const program = globalThis.laoshanWorker;
    if (!program) throw new TaskFailure('no-worker');
    const source = `(${program})(self)`;
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = await started(() => new Worker(url));
    if (worker) return this.#listen(worker);
    // A page that may start none at all works by itself.
    const { port1, port2 } = new MessageChannel();
    program(port2);
    port2.start();
    port1.start();
    return this.#listen(port1);
  }

  #listen<T extends Worker | MessagePort>(line: T): T {
    line.addEventListener('message', ({ data }: MessageEventInit<Answer>) => {
      if (data) this.#onAnswer(data);
    });
    // What kills the whole worker, want of memory say, answers no task by itself.
    line.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new TaskFailure('broken'));
      this.#waiting.clear();
      this.#line = undefined;
    });
    return line;
  }

  #onAnswer(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if ('progress' in answer) {
      waiting.progress(...answer.progress);
      return;
    }
    this.#waiting.delete(answer.id);
    if ('result' in answer) waiting.resolve(answer.result);
    else {
      const { code, facts, file } = answer.failure;
      waiting.reject(new TaskFailure(code, facts, file));
    }
  }
}

/** From a disk, browsers start no worker out of a file. */
const ownWorker = async (): Promise<Worker | undefined> =>
  location.protocol === 'file:' ? undefined : started(() => new Worker(FILE));

/** A worker that is known to run: one that a policy forbids throws, or fails a moment later. */
async function started(make: () => Worker): Promise<Worker | undefined> {
  try {
    const worker = make();
    const runs = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
      const ping: Asked = { id: 0, task: { what: 'check', text: '', now: 0 } };
      worker.postMessage(ping);
    });
    return runs ? worker : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a script that lies beside the page. @throws {TaskFailure} `no-worker`. */
export function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new TaskFailure('no-worker'));
    };
    document.head.append(script);
  });
}
