import type { InitWords } from '../../messages/command/init.js';

/** When the invented day was. */
const DAY = '2020-01-01';
const at = (time: string): string => `${DAY}T${time}:00+08:00`;

/** The feed of a new project: one item of each kind that a small newsroom begins with. */
export function exampleFeed({ language, feed }: InitWords): object {
  const { trees, benches, story, report } = feed;
  const source = { name: feed.source };
  const figure = ({ id, title, sentence, ...stat }: typeof trees, value: number) => ({
    id,
    title,
    content_text: sentence,
    _laoshan: { source, stat: { value, ...stat } },
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language,
    items: [
      {
        id: story.id,
        title: story.title,
        content_text: story.sentence,
        date_published: at('09:00'),
        _laoshan: { kicker: story.kicker, source, items: [trees.id, benches.id] },
      },
      figure(trees, 12_000),
      figure(benches, 36),
      {
        id: report.id,
        title: report.title,
        content_text: report.sentence,
        date_published: at('10:00'),
        _laoshan: {
          source,
          report: {
            status: 'closed',
            service_name: report.service,
            description: report.sentence,
            agency_responsible: report.agency,
            status_notes: report.answer,
            address: report.place,
            requested_datetime: at('08:00'),
            updated_datetime: at('10:00'),
          },
        },
      },
    ],
  };
}
