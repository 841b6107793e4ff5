/** The one door to events: what the other layers may use of it. */
export { type CalendarOptions, calendarOf } from './calendar.js';
export {
  type Missing,
  type Part,
  published,
  resultOf,
  type Standing,
  type Standings,
  standings,
} from './contest.js';
export {
  type Award,
  awardsOf,
  broughtBy,
  inOrder,
  momentText,
  titleOf,
  titlesOf,
} from './lineup.js';
export { judgedBy, type ResultRow, resultsOf } from './results.js';
export { type Slot, scheduleOf, timesOf } from './schedule.js';
export { type EventState, type Stage, stageAt, type Turn } from './stage.js';
