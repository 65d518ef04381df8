import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { liveSettings } from '@/lib/settings';
import { inputFolders, inputRootFiles } from '../bootstrap/inputs.mjs';

const [built = '', run = ''] = readFileSync('Dockerfile', 'utf8').split(/^(?=FROM )/m);

function saysOf(stage: string, word: string): string[] {
  return stage
    .split(/\n(?=[A-Z])/)
    .flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1).trim()] : []));
}

test('the container builds and runs on a Node.js that is tested', () => {
  const engines = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const images = [built, run].map((stage) => /^node:(\d+)-bookworm-slim/.exec(saysOf(stage, 'FROM')[0] ?? '')?.[1]);
  expect(images[0]).toBe(images[1]);
  expect(engines.engines.node).toContain(`^${images[0]}.`);
});

test('an image is built from what a build is made of, without this machine’s own settings', () => {
  const files = readdirSync('.')
    .filter((name) => inputRootFiles.test(name) && !name.startsWith('.env'))
    .sort();
  const sent = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  expect(sent).toEqual(['*', ...[...inputFolders, ...files].map((name) => `!${name}`)]);
});

test('what runs is nobody’s administrator, writes in one folder and says how it is', () => {
  const env = Object.fromEntries((saysOf(run, 'ENV')[0] ?? '').split(' ').map((pair) => pair.split('=')));
  expect(saysOf(run, 'USER')).toEqual(['node']);
  expect(saysOf(run, 'VOLUME')).toEqual([liveSettings(env).dataDir]);
  expect(saysOf(run, 'RUN')).toEqual([`mkdir ${env.DATA_DIR} && chown node:node ${env.DATA_DIR}`]);
  expect(saysOf(run, 'EXPOSE')).toEqual([env.PORT]);
  expect(saysOf(run, 'HEALTHCHECK')[0]).toContain('/health');
});

const composeSchema = z.object({
  services: z.object({
    site: z.object({
      build: z.object({ args: z.record(z.string(), z.string()) }),
      read_only: z.boolean(),
      tmpfs: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })),
    }),
    database: z.object({ healthcheck: z.object({ test: z.array(z.string()) }) }),
  }),
});
const { site, database } = composeSchema.parse(parse(readFileSync('compose.yaml', 'utf8'))).services;

test('with PostgreSQL it can write nothing at all', () => {
  expect(site.read_only).toBe(true);
  // else the image's volume is there to write in, and each new container leaves one behind
  expect(site.tmpfs).toEqual(saysOf(run, 'VOLUME').map((folder) => `${folder}:ro`));
});

test('with PostgreSQL it waits until the database takes connections from elsewhere', () => {
  expect(site.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  // on its socket the image's PostgreSQL answers while it is still being set up
  expect(database.healthcheck.test.join(' ')).toContain('pg_isready --host 127.0.0.1');
});

/** What Docker Compose makes of the values in a setting. */
function filledIn(given: Record<string, string>, values: Record<string, string>): Record<string, string> {
  const fill = (_: string, name: string, rest = '') => values[name] || rest.replace(/^:-/, '');
  return Object.fromEntries(
    Object.entries(given).map(([key, text]) => [key, text.replace(/\$\{(\w+)(:[^}]*)?\}/g, fill)]),
  );
}

test('with PostgreSQL every setting of the image can be given, and none has to be', () => {
  expect(Object.keys(site.build.args)).toEqual(saysOf(built, 'ARG')[0]?.split(' '));
  expect(new Set(Object.values(filledIn(site.build.args, {})))).toEqual(new Set(['']));
  const database = 'postgres://kettingreactie:secret@database/kettingreactie';
  const settings = (values: Record<string, string>) =>
    liveSettings(filledIn(site.environment, { POSTGRES_PASSWORD: 'secret', ...values }));
  expect(settings({})).toEqual(liveSettings({ DATABASE_URL: database }));
  expect(settings({ RETENTION_DAYS: '7' })).toEqual(liveSettings({ DATABASE_URL: database, RETENTION_DAYS: '7' }));
});
