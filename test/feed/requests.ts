import { type Item, type Parsed, parse, type Report } from '../../src/feed/index.js';

/** Where an invented city answers, and when it is read. */
export const REQUESTS_URL = 'https://city.example/open311/v2/requests.json';
export const NOW = Date.parse('2026-07-15T12:00:00Z');

export const read = (raw: unknown): Parsed => parse(raw, REQUESTS_URL, { now: NOW });
export const items = (raw: unknown): readonly Item[] => read(raw).feed.items;
export const codes = (raw: unknown): string[] =>
  read(raw).problems.map(({ path, code }) => `${path} ${code}`);

/** A report by the id of its item. */
export const reportOf = (raw: unknown, id: string): Report =>
  items(raw).find((item) => item.id === id)?._laoshan.report as Report;

/** What one request with these fields becomes. */
export const itemOf = (fields: object): Item =>
  items([{ service_request_id: 'x', ...fields }])[0] as Item;
export const one = (fields: object): Report => itemOf(fields)._laoshan.report as Report;
