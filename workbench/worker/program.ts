/** What runs in the worker: all that may take long. Loaded when it is first needed. */
import { ImportFailure } from '../../src/publish/import/imported.js';
import { importFiles } from '../../src/publish/import/index.js';
import { check } from '../../src/publish/index.js';
import type { Answer, Port, Results, Task } from './protocol.js';

export function start(port: Port): void {
  port.addEventListener('message', async ({ data: { id, task } }) => {
    port.postMessage(await answerTo(id, task, (answer) => port.postMessage(answer)));
  });
}

async function answerTo(id: number, task: Task, tell: (answer: Answer) => void): Promise<Answer> {
  try {
    return { id, result: await resultOf(task, (...progress) => tell({ id, progress })) };
  } catch (error) {
    if (error instanceof ImportFailure)
      return { id, failure: { code: error.code, facts: error.facts } };
    console.error(error);
    return { id, failure: { code: 'broken', facts: {} } };
  }
}

async function resultOf(
  task: Task,
  progress: (done: number, total: number) => void,
): Promise<Results[keyof Results]> {
  if (task.what === 'check') return check(task.text, { now: task.now }).findings;
  return importFiles(task.files, { ...task.options, progress });
}
