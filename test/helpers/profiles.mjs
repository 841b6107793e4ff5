import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the browsers of a run one folder for their profiles, and takes it away when all workers have ended. */
export default function setup() {
  // Called for the whole and for each project in it.
  if (process.env.PROFILES) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'laoshan-profiles-'));
  process.env.PROFILES = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
