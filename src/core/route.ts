import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from './feed-controller.js';

/** Fragments that are no names of things: routes of the page's script, and text directives. */
const NO_NAME = /^(?:[/!]|:~:)/;

interface RouteHost extends ReactiveControllerHost, Element {
  readonly state: State;
}

/**
 * Shows what a fragment of the page's address names, and gives up what it showed before; an empty
 * fragment names nothing. Returns whether the element holds it.
 */
type Show = (fragment: string) => boolean;

const controllers = new Set<RouteController>();

/** The address that was answered; elements that come later leave it alone. */
let answered: string | undefined;

/**
 * Lets the page's own address name a part of its host: the first host of the page that holds it shows
 * it, when it is first ready and whenever the address changes. Nothing is written to the address.
 */
export class RouteController implements ReactiveController {
  readonly host: RouteHost;
  readonly show: Show;
  #asked = false;

  constructor(host: RouteHost, show: Show) {
    this.host = host;
    this.show = show;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    addEventListener('hashchange', follow);
  }

  hostUpdated(): void {
    const { state } = this.host;
    if (this.#asked || (state !== 'ready' && state !== 'stale')) return;
    this.#asked = true;
    if (location.hash && location.hash !== answered) follow();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('hashchange', follow);
  }
}

function follow(): void {
  const { hash } = location;
  const fragment = hash.slice(1);
  const target = targetOf(fragment);
  const inOrder = [...controllers].sort((a, b) =>
    a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  let open = !NO_NAME.test(fragment);
  for (const { host, show } of inOrder) {
    // What the page itself has under this name goes first, light content of the host apart.
    if (!show(open && (!target || host.contains(target)) ? fragment : '')) continue;
    open = false;
    answered = hash;
  }
}

/** What the browser takes a fragment for, as HTML has it. */
function targetOf(fragment: string): Element | null {
  try {
    return (
      document.getElementById(fragment) ?? document.getElementById(decodeURIComponent(fragment))
    );
  } catch {
    return null;
  }
}
