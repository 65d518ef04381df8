import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { homePage } from '../lib/address';
import { basePath, withBase } from '../lib/base-path';
import { caddyfile } from '../scripts/headers/caddyfile';
import { nginxConf } from '../scripts/headers/nginx-conf';
import { expect } from './fixtures';
import { listening } from './lms-server';

type Started = { origin: string } & AsyncDisposable;

export function isInstalled(host: 'nginx' | 'caddy'): boolean {
  return spawnSync(host, [host === 'nginx' ? '-v' : 'version']).error === undefined;
}

/** nginx with the built site as files. */
export function startNginx(): Promise<Started> {
  return startHost((folder, port) => {
    writeFileSync(join(folder, 'site.conf'), nginxConf());
    return nginx(folder, `listen ${port}; root ${siteIn(folder)}; include ${folder}/site.conf;`);
  });
}

/** nginx in front of the server of the site, told no more than where that is. */
export function startProxy(origin: string): Promise<Started> {
  return startHost((folder, port) =>
    nginx(folder, `listen ${port}; location ${withBase('/')} { proxy_pass http://127.0.0.1:${new URL(origin).port}; }`),
  );
}

/** Caddy with the built site as files. */
export function startCaddy(): Promise<Started> {
  return startHost((folder, port) => {
    const conf = `{\n admin off\n auto_https off\n}\nhttp://localhost:${port} {\n root * ${siteIn(folder)}\n${caddyfile()}\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), conf);
    return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  });
}

/** A host with a folder of its own; both are gone after the test. */
async function startHost(start: (folder: string, port: number) => ChildProcess): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-host-'));
  // nginx reads as a user of its own
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = start(folder, port);
  const ended = new Promise((done) => child.once('exit', done));
  const origin = `http://localhost:${port}`;
  await expect.poll(() => statusOf(origin + homePage('nl'))).toBe(200);
  return {
    origin,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function statusOf(address: string): Promise<number> {
  return fetch(address).then(
    ({ status }) => status,
    () => 0,
  );
}

/** The built site, where a host finds it below its path. */
function siteIn(folder: string): string {
  const root = join(folder, 'root');
  if (!basePath) return resolve('out');
  mkdirSync(dirname(join(root, basePath)), { recursive: true });
  symlinkSync(resolve('out'), join(root, basePath));
  return root;
}

function nginx(folder: string, server: string): ChildProcess {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  const conf = `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${scratch.join(' ')} server { ${server} } }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = new URL(await listening(server));
  await new Promise((done) => server.close(done));
  return Number(port);
}
