import { html, nothing } from 'lit';
import { type Action, SHORTCUTS } from './keys.js';
import type { PresenterMessages } from './messages.js';

export interface Tools {
  /** What can be done now; the others stay where they are, and say that they do nothing. */
  readonly able: Readonly<Record<Action, boolean>>;
  readonly running: boolean;
  readonly full: boolean;
  readonly help: boolean;
  act(action: Action): void;
}

/** Each key as a button with a name; those that the browser does not allow at all are left out. */
export function toolbar(tools: Tools, screen: boolean, own: PresenterMessages) {
  const { actions, keys } = own;
  const names: Readonly<Record<Action, string>> = {
    previous: actions.previous,
    next: actions.next,
    reveal: actions.reveal,
    clock: tools.running ? actions.stop : actions.clock,
    screen: tools.full ? actions.window : actions.full,
    leave: tools.full ? actions.window : actions.leave,
    help: tools.help ? actions.hide : actions.help,
  };
  const order: readonly Action[] = [
    'previous',
    'next',
    'reveal',
    'clock',
    'screen',
    'leave',
    'help',
  ];
  return html`<div class="tools ${tools.help ? '' : 'away'}">
    <div class="buttons" role="group" aria-label=${own.controls} @mousedown=${keepFocus}>
      ${order
        .filter((action) => screen || action !== 'screen')
        .map(
          (action) => html`<button
            type="button"
            data-action=${action}
            aria-keyshortcuts=${SHORTCUTS[action]}
            aria-disabled=${tools.able[action] ? nothing : 'true'}
            @click=${() => tools.act(action)}
          >
            <kbd aria-hidden="true">${keys[action]}</kbd> ${names[action]}
          </button>`,
        )}
    </div>
    ${tools.help ? html`<p class="help">${own.help}</p>` : nothing}
  </div>`;
}

/** A button that was clicked would take the space bar for itself, and the next rank would not come. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
