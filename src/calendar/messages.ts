/** What the calendar's button says; the words in the file itself come from `messages/`. */
import type { Messages } from '../messages/index.js';

interface CalendarMessages {
  readonly add: string;
  /** Name of the file, before `.ics`, where the event has no name that a file could have. */
  readonly file: string;
}

const zhCN: CalendarMessages = { add: '加入日历', file: '活动' };
const en: CalendarMessages = { add: 'Add to calendar', file: 'event' };

export function calendarWords({ locale }: Pick<Messages, 'locale'>): CalendarMessages {
  return locale === 'zh-CN' ? zhCN : en;
}
