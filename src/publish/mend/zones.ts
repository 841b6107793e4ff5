import { clockOf, instantOf } from '../../feed/index.js';
import type { Json } from '../raw.js';

/** A time with the offset that its zone had then; empty where it is no time without one. @param zone IANA name */
export function withOffset(value: Json | undefined, zone: string): string {
  if (typeof value !== 'string') return '';
  const time = value.trim().replace(' ', 'T');
  if (!/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(time)) return '';
  const clock = clockOf(zone);
  const instant = instantOf(time, clock);
  const minutes = Math.round((clock(instant) - instant) / 60_000);
  const two = (number: number) => String(Math.abs(Math.trunc(number))).padStart(2, '0');
  return `${time}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
