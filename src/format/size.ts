import { intl } from './intl.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * How large a file is, in steps of 1,000 as disks and networks count: `12.4 kB`. Rounded, since it is for the eye.
 * @param bytes a whole number, from 0
 */
export function sizeText(bytes: number, locale: string): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const unit = UNITS[step] ?? 'byte';
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit,
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: step ? 1 : 0,
  };
  return intl(Intl.NumberFormat, locale, options).format(bytes / 1000 ** step);
}
