/** The one door to events: what the other layers may use of it. */
export { broughtBy, inOrder, momentText, titlesOf } from './lineup.js';
export { type EventState, type Stage, stageAt, type Turn } from './stage.js';
