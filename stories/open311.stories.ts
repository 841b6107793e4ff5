import { html } from 'lit';
import { type Answer, answer, HOST } from './answers.js';
import {
  bloomington,
  boston,
  chicago,
  fixMyStreet,
  oddDates,
  refusal,
  sanFrancisco,
} from './cities.js';
import type { Meta, Story } from './csf.js';
import { narrow, print } from './pages.js';
import { openDetails } from './play.js';

const meta: Meta = { title: 'Elements/Open311', component: 'laoshan-hotline' };
export default meta;

/** A hotline over what a server answers. */
function ofServer(name: string, answered: Answer, parameters: Story['parameters']): Story {
  return {
    beforeEach: () => answer({ [name]: answered }),
    render: () =>
      html`<laoshan-hotline src="${HOST}${name}.json" lang="en"
        ><p>Sample requests</p></laoshan-hotline
      >`,
    parameters,
  };
}

const ready = { state: 'ready' } as const;

export const Bloomington = ofServer('bloomington', bloomington, ready);
export const Chicago: Story = { ...ofServer('chicago', chicago, ready), play: openDetails };
export const Boston = ofServer('boston', boston, ready);
export const SanFrancisco: Story = {
  ...ofServer('san-francisco', sanFrancisco, ready),
  name: 'San Francisco',
  play: openDetails,
};
export const FixMyStreet: Story = {
  ...ofServer('fixmystreet', fixMyStreet, ready),
  name: 'FixMyStreet',
};
export const OddDates: Story = {
  ...ofServer('odd-dates', oddDates, { state: 'ready', says: 1 }),
  name: 'A date that can hardly be meant',
};
export const NoRequests: Story = {
  ...ofServer('no-requests', [], { state: 'empty' }),
  name: 'Empty: no request answers the question',
};
export const Refused: Story = {
  ...ofServer('refused', refusal, { state: 'error', says: 1 }),
  name: 'Error: the server says why on the console alone',
};
export const Narrow = narrow(Chicago);
export const Print = print(Chicago);
