import { LitElement } from 'lit';
import { type WorkbenchWords, workbenchWordsFor } from '../../src/messages/workbench/index.js';
import { StoreController } from '../state/controller.js';
import type { State } from '../state/state.js';
import type { Context } from './context.js';

/**
 * What a part of the page is made of. Without a shadow root: the page's one style sheet, its labels and its ids reach
 * everywhere. `context` is there before the first drawing, since the app makes the element so.
 */
export abstract class StepElement extends LitElement {
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
    new StoreController(this, context.store);
  }

  protected get context(): Context {
    return this.#context;
  }

  protected get state(): State {
    return this.#context.store.state;
  }

  protected get words(): WorkbenchWords {
    return workbenchWordsFor(this.state.language);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
