/** What runs in the worker: all that may take long. Loaded when it is first needed. */
import { exportFeed } from '../../src/publish/export/index.js';
import { spreadsheetOf, templateOf } from '../../src/publish/export/template.js';
import { ImportFailure } from '../../src/publish/import/imported.js';
import { importFiles } from '../../src/publish/import/index.js';
import { bundleBytes, check, feedAt, snippetOf } from '../../src/publish/index.js';
import { sheetsOf } from '../../src/publish/table/to-sheets.js';
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
      return { id, failure: { code: error.code, facts: error.facts, file: error.file } };
    console.error(error);
    return { id, failure: { code: 'broken', facts: {}, file: '' } };
  }
}

async function resultOf(
  task: Task,
  progress: (done: number, total: number) => void,
): Promise<Results[keyof Results]> {
  switch (task.what) {
    case 'check':
      return check(task.text, { now: task.now }).findings;
    case 'snippet': {
      const { text, request, options } = task;
      return snippetOf(feedAt(JSON.parse(text), request.src, options.now), request, options);
    }
    case 'bundle':
      // Its bytes have a buffer of their own (src/publish/bundle.ts).
      return bundleBytes(task.runtime, JSON.parse(task.text)) as Uint8Array<ArrayBuffer>;
    case 'export':
      return exportFeed(JSON.parse(task.text), task.format, task.options);
    case 'template':
      return new Uint8Array(templateOf(task.language));
    case 'spreadsheet': {
      const { sheets, notes } = sheetsOf(JSON.parse(task.text), task.language);
      return { bytes: new Uint8Array(spreadsheetOf(sheets, task.language)), notes };
    }
    case 'import':
      return importFiles(task.files, { ...task.options, progress });
  }
}
