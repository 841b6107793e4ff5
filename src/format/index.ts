export { type AgeWords, formatAge } from './age.js';
export { type Changed, type ChangeWords, changeText, type Direction } from './change.js';
export { clockText } from './clock.js';
export { type DateFormat, formatDate, formatDay } from './date.js';
export { add, canonical, compare, multiply, ratio, shift, subtract } from './decimal.js';
export { excerpt } from './excerpt.js';
export {
  type Figure,
  type FigureText,
  type FigureWords,
  figureAt,
  figureSentence,
  figureText,
} from './figure.js';
export { canonicalLocale } from './locale.js';
export { digitsOf, type NumberWords } from './number.js';
export { shareFigure, shareText } from './share.js';
export { sizeText } from './size.js';
