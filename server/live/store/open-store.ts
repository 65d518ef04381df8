import { join } from 'node:path';
import type { LiveSettings } from '@/lib/settings';
import type { LogStore } from './log-store';

/** The store that the settings name. Rejects when it can not be opened, with what the operator must know. */
export async function openStore(
  { databaseUrl, dataDir }: LiveSettings,
  onFault: (what: string, error: unknown) => void,
): Promise<LogStore> {
  // each brings a driver along, which the other does without
  if (databaseUrl) return (await import('./postgres-store')).openPostgresStore({ url: databaseUrl, onFault });
  return (await import('./sqlite-store')).openSqliteStore(join(dataDir, 'live.sqlite'));
}
