/**
 * Every word that only the presenter says. They have a file of their own, so that readers of a page never load them; what a
 * page says too (who has no name, who organises) comes from `messages/`.
 */
import type { Messages } from '../messages/index.js';

const zhCN = {
  /** Names of the buttons. `leave` goes back to the start, or out of the full screen. */
  actions: {
    previous: '上一位',
    next: '下一位',
    reveal: '揭晓',
    clock: '开始计时',
    stop: '停止计时',
    full: '全屏',
    window: '退出全屏',
    help: '显示按钮',
    hide: '隐藏按钮',
    leave: '回到开头',
  },
  /** The key of each, as the button shows it. */
  keys: {
    previous: '←',
    next: '→',
    reveal: '空格',
    clock: 'T',
    screen: 'F',
    help: 'H',
    leave: 'Esc',
  },
  controls: '演示控制',
  /** What the buttons do not say themselves. */
  help: '左右方向键换人；到“成绩”后，每按一次空格由后往前揭晓一个名次，再揭晓奖项。',
  place: (place: string, count: string) => `第${place}位，共${count}位`,
  speakers: (count: string) => `${count}位依次发言`,
  none: '没有发言人',
  empty: '数据里没有活动，没有可以演示的内容。',
  clock: {
    waiting: '发言时间',
    running: '剩余',
    ending: '最后一分钟',
    over: '超时',
  },
  /** Told once, to assistive technology, when a turn has ended by its clock. */
  up: '发言时间到',
  results: '成绩',
  rank: '名',
  /** Before the rank that several share. */
  tied: '并列',
  toCome: (count: string) => `还有${count}位的名次没有揭晓`,
  allShown: '名次已全部揭晓',
  noScores: '还没有评分',
  more: (count: string) => `另有${count}位已经揭晓`,
  incomplete: '以下发言人评分不全，没有名次；补齐以后，其他名次也可能变动：',
  unannounced: '以下发言人没有公布名次：',
  unplaced: (count: string) => `另有${count}位没有名次`,
  lacks: (who: string, what: readonly string[]) =>
    what.length ? `${who}：缺${what.join('、')}` : who,
  scores: (criterion: string, count: string) => `${criterion}${count}项`,
  audience: '观众评分',
  others: (count: string) => `另有${count}位`,
  awards: '颁奖',
  awardsToCome: (count: string) => `还有${count}个奖项没有揭晓`,
  nobody: '获奖者没有写明',
  separator: '、',
};

export type PresenterMessages = typeof zhCN;

const en: PresenterMessages = {
  actions: {
    previous: 'Previous',
    next: 'Next',
    reveal: 'Reveal',
    clock: 'Start the clock',
    stop: 'Stop the clock',
    full: 'Full screen',
    window: 'Leave full screen',
    help: 'Show the buttons',
    hide: 'Hide the buttons',
    leave: 'Back to the start',
  },
  keys: {
    previous: '←',
    next: '→',
    reveal: 'Space',
    clock: 'T',
    screen: 'F',
    help: 'H',
    leave: 'Esc',
  },
  controls: 'Presenter controls',
  help: 'Arrow keys change the speaker. At the results, each press of the space bar reveals one rank, from the last to the first, and then the awards.',
  place: (place, count) => `${place} of ${count}`,
  speakers: (count) => `Speakers: ${count}`,
  none: 'No speakers',
  empty: 'The feed has no event, so there is nothing to present.',
  clock: {
    waiting: 'Time to speak',
    running: 'Left',
    ending: 'Last minute',
    over: 'Over time',
  },
  up: 'Time is up',
  results: 'Results',
  rank: '',
  tied: 'Joint ',
  toCome: (count) => `Still to be revealed: ${count}`,
  allShown: 'All ranks are revealed',
  noScores: 'No scores yet',
  more: (count) => `Revealed before: ${count} more`,
  incomplete:
    'Scores are missing, so these have no rank; other ranks may change when they are there:',
  unannounced: 'No rank was announced for:',
  unplaced: (count) => `Without a rank: ${count}`,
  lacks: (who, what) => (what.length ? `${who}: missing ${what.join(', ')}` : who),
  scores: (criterion, count) => `${criterion} (${count})`,
  audience: 'audience',
  others: (count) => `and ${count} more`,
  awards: 'Awards',
  awardsToCome: (count) => `Awards still to be revealed: ${count}`,
  nobody: 'Nobody is named',
  separator: ', ',
};

/** The presenter's words in the language that the shared ones are in. */
export function presenterWords({ locale }: Pick<Messages, 'locale'>): PresenterMessages {
  return locale === 'zh-CN' ? zhCN : en;
}
