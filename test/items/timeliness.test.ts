import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/feed/index.js';
import { daysOverdue, timelinessOf } from '../../src/items/timeliness.js';

const ZONE = 'Asia/Shanghai';
const NOW = Date.parse('2024-03-11T10:00:00+08:00');
const of = (report: Report, now = NOW, zone = ZONE) => timelinessOf(report, now, zone);

describe('a report that is not closed', () => {
  it.each<[string, Report, string | undefined]>([
    ['is running before its date', { status: 'open', expected_datetime: '2024-03-12' }, 'running'],
    ['is running on its last day', { status: 'open', expected_datetime: '2024-03-11' }, 'running'],
    ['is overdue on the day after', { status: 'OPEN', expected_datetime: '2024-03-10' }, 'overdue'],
    [
      'is running until the minute',
      { status: 'open', expected_datetime: '2024-03-11T10:00:00' },
      'running',
    ],
    [
      'is overdue behind the minute, in the feed’s zone',
      { status: 'open', expected_datetime: '2024-03-11T09:59:59' },
      'overdue',
    ],
    [
      'is overdue behind the minute, in the zone of the date',
      { status: 'open', expected_datetime: '2024-03-11T01:59:59Z' },
      'overdue',
    ],
    ['may say so by its stage', { stage: 'assigned', expected_datetime: '2024-03-01' }, 'overdue'],
    [
      'is neither once its stage says that it is closed',
      { status: 'open', stage: 'closed', expected_datetime: '2024-03-01' },
      undefined,
    ],
    ['has no dates to keep without one', { status: 'open' }, undefined],
    [
      'is neither where nobody knows whether it is closed',
      { status: 'fixed - council', expected_datetime: '2024-03-01' },
      undefined,
    ],
    ['is neither without a status', { expected_datetime: '2024-03-01' }, undefined],
    [
      'is neither once it is declined',
      { status: 'open', stage: 'declined', expected_datetime: '2024-03-01' },
      undefined,
    ],
  ])('%s', (_, report, expected) => {
    expect(of(report)).toBe(expected);
  });

  it.each([
    ['0001-01-01', 'overdue'],
    ['0001-01-01T00:00:00', 'overdue'],
    ['9999-12-31', 'running'],
    ['9999-12-31T23:59:59', 'running'],
  ])('by %s is %s', (expected_datetime, expected) => {
    for (const zone of [ZONE, 'America/New_York', 'Pacific/Kiritimati']) {
      expect(of({ status: 'open', expected_datetime }, NOW, zone)).toBe(expected);
    }
  });

  it('ends its last day with that of the feed’s zone', () => {
    const report = { status: 'open', expected_datetime: '2024-03-10' };
    const last = Date.parse('2024-03-10T23:59:59.999+08:00');
    expect(of(report, last)).toBe('running');
    expect(of(report, last + 1)).toBe('overdue');
    expect(of(report, last + 1, 'UTC')).toBe('running');
  });
});

describe('a closed report', () => {
  const closed = (fields: Report): Report => ({
    status: 'closed',
    expected_datetime: '2024-03-08',
    ...fields,
  });
  const note = (datetime: string, type = 'closed') => ({ datetime, type });

  it.each<[string, Report, string | undefined]>([
    [
      'was on time when nothing changed after its date',
      { updated_datetime: '2024-03-06' },
      'on-time',
    ],
    ['was on time on the last day', { updated_datetime: '2024-03-08T23:59:00' }, 'on-time'],
    ['may have been when it changed later', { updated_datetime: '2024-03-09' }, undefined],
    ['may have been when nothing says when', {}, undefined],
    ['was late where a note dates its closing', { notes: [note('2024-03-09')] }, 'late'],
    [
      'was on time where a note does, whatever changed later',
      { updated_datetime: '2024-03-20', notes: [note('2024-03-08T16:00:00', '办结')] },
      'on-time',
    ],
    ['may be told so in capitals', { notes: [note('2024-03-09', 'CLOSED')] }, 'late'],
    ['may be told so in Chinese', { notes: [note('2024-03-09', '已办结')] }, 'late'],
    [
      'is not told so by other notes',
      { updated_datetime: '2024-03-20', notes: [note('2024-03-09', '回访'), { type: 'closed' }] },
      undefined,
    ],
    [
      'counts by its last closing',
      { notes: [note('2024-03-10'), note('2024-03-07'), note('2024-03-09', '派单')] },
      'late',
    ],
    [
      'on the day of a date with a time may have been either',
      { expected_datetime: '2024-03-08T12:00:00', notes: [note('2024-03-08')] },
      undefined,
    ],
    [
      'on that day was on time where nothing changed after the time',
      {
        expected_datetime: '2024-03-08T12:00:00',
        updated_datetime: '2024-03-08T11:00:00',
        notes: [note('2024-03-08')],
      },
      'on-time',
    ],
    [
      'has no dates to keep without one',
      { expected_datetime: '', updated_datetime: '2024-03-06' },
      undefined,
    ],
    [
      'was neither where it was declined',
      { stage: 'declined', updated_datetime: '2024-03-06' },
      undefined,
    ],
  ])('%s', (_, fields, expected) => {
    expect(of(closed(fields))).toBe(expected);
  });

  it('says the same at any time', () => {
    const report = closed({ updated_datetime: '2024-03-06' });
    expect(of(report, 0)).toBe('on-time');
    expect(of(report, Number.MAX_SAFE_INTEGER)).toBe('on-time');
  });
});

describe('the days that a report is overdue', () => {
  it.each([
    ['2024-03-10', '2024-03-11T00:00:00+08:00', 1],
    ['2024-03-10', '2024-03-13T23:59:00+08:00', 3],
    ['2024-03-11T09:00:00', '2024-03-11T10:00:00+08:00', 0],
    ['2024-03-10T23:00:00', '2024-03-11T00:30:00+08:00', 1],
    ['2024-02-28', '2024-03-01T12:00:00+08:00', 2],
    ['2024-03-10T17:00:00Z', '2024-03-11T23:00:00+08:00', 0],
  ])('since %s are, at %s, %i', (expected_datetime, now, days) => {
    expect(daysOverdue({ expected_datetime }, Date.parse(now), ZONE)).toBe(days);
  });

  it('are whole where the clock is moved on', () => {
    const now = Date.parse('2024-03-31T23:30:00+02:00');
    expect(daysOverdue({ expected_datetime: '2024-03-30' }, now, 'Europe/Berlin')).toBe(1);
  });
});
