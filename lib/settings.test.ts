import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSettings, contentSettings, listenAddress, liveSettings } from './settings';
import { sourceFiles } from './source-files.fixture';

test('without settings the site has no address of its own and listens on port 3000 of this machine only', () => {
  for (const none of [{}, { SITE_URL: '', REPOSITORY_URL: '' }])
    expect(buildSettings(none)).toEqual({ site: undefined, basePath: '', repository: undefined });
  expect(listenAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
});

test('settings are followed', () => {
  expect(buildSettings({ SITE_URL: 'https://example.org' }).site?.href).toBe('https://example.org/');
  expect(buildSettings({ SITE_URL: 'http://localhost:8080/' }).site?.origin).toBe('http://localhost:8080');
  expect(buildSettings({ REPOSITORY_URL: 'https://example.org/owner/name/' }).repository).toBe(
    'https://example.org/owner/name',
  );
  expect(listenAddress({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0 });
});

test.each(['foo', 'example.org', 'ftp://example.org', 'https://', 'https://example.org/a', 'https://a:b@example.org'])(
  'SITE_URL %j is refused in one line that says what to do',
  (given) => {
    expect(() => buildSettings({ SITE_URL: given })).toThrow(
      /^SITE_URL is ".+"; it must be .+\. Change it, or leave it out\.$/,
    );
  },
);

test('REPOSITORY_URL is refused when it is no address', () => {
  expect(() => buildSettings({ REPOSITORY_URL: 'owner/name' })).toThrow(/^REPOSITORY_URL is "owner\/name"; .+$/);
});

test.each(['/training', '/a/b-2/c.d'])('the site can stand below %s', (given) => {
  expect(buildSettings({ BASE_PATH: given }).basePath).toBe(given);
});

test.each(['training', '/', '/training/', '//training', '/a b', '/../a', '/a?b', 'https://example.org/a'])(
  'BASE_PATH %j is refused in one line that says what to do',
  (given) => {
    expect(() => buildSettings({ BASE_PATH: given })).toThrow(
      /^BASE_PATH is ".+"; it must be .+\. Change it, or leave it out\.$/,
    );
  },
);

test.each(['', 'http', '-1', '3000.5', '65536', '0x50'])('PORT %j is refused by name', (port) => {
  expect(() => listenAddress({ PORT: port })).toThrow('PORT');
});

test('live sessions are kept in a file for thirty days, unless the settings say otherwise', () => {
  expect(liveSettings({})).toEqual({ databaseUrl: undefined, dataDir: '.data', retentionDays: 30 });
  expect(liveSettings({ DATA_DIR: '/srv/kept', RETENTION_DAYS: '7', DATABASE_URL: 'postgres://me:x@host/db' })).toEqual(
    {
      databaseUrl: 'postgres://me:x@host/db',
      dataDir: '/srv/kept',
      retentionDays: 7,
    },
  );
});

test.each(['', '0', '366', '1.5', 'ever'])('RETENTION_DAYS %j is refused by name', (given) => {
  expect(() => liveSettings({ RETENTION_DAYS: given })).toThrow(/^RETENTION_DAYS is /);
});

test('a DATABASE_URL that is none is refused without a word of what is in it', () => {
  for (const given of ['mysql://me:secret@host/db', 'secret'])
    expect(() => liveSettings({ DATABASE_URL: given })).toThrow(/^DATABASE_URL is no address(?!.*secret)/);
});

test('without settings there are no cases beside those of the repository, and all are shown', () => {
  for (const none of [{}, { CONTENT_DIRS: '', CASES: '', ANNOUNCE_PRIVATE_CASES: '' }])
    expect(contentSettings(none)).toEqual({ folders: [], cases: undefined, announcesPrivate: false });
});

test('folders stand with a colon between them, or a semicolon behind the letters of drives; each counts once', () => {
  const folders = (CONTENT_DIRS: string) => contentSettings({ CONTENT_DIRS }).folders;
  expect(folders('/srv/ours:../theirs:/srv/ours:')).toEqual(['/srv/ours', '../theirs']);
  expect(folders('C:\\ours;D:\\theirs')).toEqual(['C:\\ours', 'D:\\theirs']);
  expect(folders('C:\\ours')).toEqual(['C:\\ours']);
});

test('cases are chosen by their slugs', () => {
  expect(contentSettings({ CASES: 'nunl, own-outage,nunl' }).cases).toEqual(['nunl', 'own-outage']);
  for (const given of [',', 'NU.nl', 'nunl target', '../nunl'])
    expect(() => contentSettings({ CASES: given })).toThrow(/^CASES is ".+"; it must be .+\.$/);
});

test('private cases are announced on a plain yes', () => {
  expect(contentSettings({ ANNOUNCE_PRIVATE_CASES: 'yes' }).announcesPrivate).toBe(true);
  expect(contentSettings({ ANNOUNCE_PRIVATE_CASES: 'no' }).announcesPrivate).toBe(false);
  expect(() => contentSettings({ ANNOUNCE_PRIVATE_CASES: '1' })).toThrow('it must be yes or no');
});

test('nothing else reads the environment, but for whether this is a development server', () => {
  const reading = sourceFiles('app', 'components', 'lib', 'server').filter((file) =>
    readFileSync(file, 'utf8').replaceAll('process.env.NODE_ENV', '').includes('process.env'),
  );
  expect(reading).toEqual(['lib/base-path.ts', 'lib/settings.ts', 'server/serve.ts']);
});

test('every setting stands in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const building = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'CONTENT_DIRS', 'CASES', 'ANNOUNCE_PRIVATE_CASES'];
  for (const name of [...building, 'HOST', 'PORT', 'DATA_DIR', 'DATABASE_URL', 'RETENTION_DAYS'])
    expect(readme).toContain(`\`${name}\``);
});
