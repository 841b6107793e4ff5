import { render } from 'lit';
import { HOST, nameOf } from '../../../stories/answers.js';
import { stories } from '../../../stories/index.js';
import type { Example, Feed } from '../examples.js';

declare global {
  interface Window {
    collect(): Promise<readonly Example[]>;
  }
}

/** How long an invented host may take to answer; all that it has is in memory. */
const PATIENCE = 100;

/**
 * What an editor would have pasted for each story, and the feeds that it names: pages of the suite are made
 * of them, without the stories' own script. What a story plays out afterwards is left to the stories' suites.
 */
window.collect = async () => {
  const examples: Example[] = [];
  for (const { group, key, title, component, parameters, play, ...story } of stories) {
    const restore = story.beforeEach?.();
    const canvas = document.createElement('div');
    render(story.render(), canvas);
    const sources = Array.from(canvas.querySelectorAll('[src]'), (element) =>
      (element.getAttribute('src') ?? '').replace(/#.*$/, ''),
    );
    const feeds: Record<string, Feed> = {};
    for (const source of sources.filter((each) => each.startsWith(HOST))) {
      feeds[nameOf(source) ?? ''] = await asked(source);
    }
    restore?.();
    examples.push({
      id: `${group}-${key}`.toLowerCase().replace(/\W+/g, '-'),
      title,
      tags: component ? [component] : [],
      state: play && parameters.state === 'stale' ? 'ready' : parameters.state,
      says: play ? 0 : (parameters.says ?? 0),
      markup: canvas.innerHTML.replace(/<!--.*?-->/g, '').replaceAll(location.origin, ''),
      feeds,
    });
  }
  return examples;
};

async function asked(source: string): Promise<Feed> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const answer = await Promise.race([fetch(source), late]);
  if (!answer) return { mode: 'hang' };
  // What a feed has of this server is asked of the one that serves the page.
  const body = (await answer.text()).replaceAll(location.origin, '');
  return { status: answer.status, body };
}
