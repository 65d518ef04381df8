/**
 * The schema, a step a version, the same for SQLite and PostgreSQL. A step that has been released is never changed: add
 * another one. Whole numbers are BIGINT, which SQLite keeps as integers too.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE live_session (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      seq BIGINT NOT NULL,
      purge_at BIGINT NOT NULL
    )`,
    `CREATE TABLE live_log (
      session TEXT NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
      seq BIGINT NOT NULL,
      at BIGINT NOT NULL,
      key TEXT NOT NULL,
      what TEXT NOT NULL,
      PRIMARY KEY (session, seq),
      UNIQUE (session, key)
    )`,
    `CREATE TABLE live_here (
      session TEXT NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
      instance TEXT NOT NULL,
      here BIGINT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (session, instance)
    )`,
    'CREATE TABLE live_check (id BIGINT PRIMARY KEY, at BIGINT NOT NULL)',
  ],
];

/** The steps after a version, each with the version that it makes. Throws for a schema that is newer than this program. */
export function migrationsAfter(version: number): { version: number; statements: readonly string[] }[] {
  if (version > migrations.length)
    throw new Error(
      `The database has schema ${version}, this program knows ${migrations.length}. Start the newer version, or restore a backup.`,
    );
  return migrations.slice(version).map((statements, at) => ({ version: version + at + 1, statements }));
}
