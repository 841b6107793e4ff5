import type { RawFeed } from '../raw.js';
import { csv } from './csv.js';
import type { Exported, Exporter, ExportFormat, ExportOptions } from './exported.js';
import { ics } from './ics.js';
import { jsonFeed } from './json-feed.js';
import { open311 } from './open311.js';
import { rss } from './rss.js';

export const exporters: readonly Exporter[] = [jsonFeed, csv, rss, open311, ics];

/** Writes a feed in a format, and tells what the format cannot hold. Never throws on content. */
export function exportFeed(feed: RawFeed, format: ExportFormat, options: ExportOptions): Exported {
  const exporter = exporters.find((each) => each.format === format);
  if (!exporter) throw new TypeError(`no exporter writes ${format}`);
  return exporter.write(feed, options);
}
