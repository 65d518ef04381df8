import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import type { Standard } from '../lib/lms/find-api';

/** What becomes of a commit: `login` is what a proxy answers once the reader is signed out, with status 200. */
export type CommitAnswer = 'taken' | 'refused' | 'login' | 'lost';

/** An LMS of the tests: scorm-again behind a strict API, the lesson two frames deep, the record in memory. */
export type TestLms = {
  origin: string;
  /** Where a package is launched. */
  launch: (standard: Standard, slug: string) => string;
  /** The record of the last commit that was taken, as scorm-again sends it. */
  record: Record<string, unknown> | undefined;
  /** What the record says beside it, the next time it is loaded: mode and credit, say. */
  besides: Record<string, unknown>;
  answer: CommitAnswer;
  commits: number;
  close: () => void;
};

const root = join(import.meta.dirname, '..');
const dist = join(root, 'node_modules/scorm-again/dist');

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', woff2: 'application/octet-stream' };

const packages = new Map<string, Record<string, Uint8Array>>();

/** The files of a package that the build made. */
export function packageFiles(slug: string, format: string): Record<string, Uint8Array> {
  const name = `kettingreactie-${slug}-${format}.zip`;
  const files = packages.get(name) ?? unzipSync(readFileSync(join(root, '.cache/packages', name)));
  packages.set(name, files);
  return files;
}

let scriptsOfPlayer: Promise<Record<string, string>> | undefined;

/** The scripts of the player by their paths: scorm-again as it is published, and the API that is strict. */
async function playerScripts(): Promise<Record<string, string>> {
  const strict = await build({
    entryPoints: [join(root, 'lib/lms/strict-api.fixture.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'strict',
  });
  return {
    '/strict.js': strict.outputFiles[0]?.text ?? '',
    '/scorm12.js': readFileSync(join(dist, 'scorm12.min.js'), 'utf8'),
    '/scorm2004.js': readFileSync(join(dist, 'scorm2004.min.js'), 'utf8'),
  };
}

export async function testLms(): Promise<TestLms> {
  scriptsOfPlayer ??= playerScripts();
  const scripts = await scriptsOfPlayer;
  const lms: Omit<TestLms, 'origin' | 'close' | 'launch'> = {
    record: undefined,
    besides: {},
    answer: 'taken',
    commits: 0,
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://lms.invalid');
    const [, kind = '', standard = '', slug = '', file = ''] = pathname.split('/');
    if (pathname === '/commit') return commit(lms, request, response);
    const script = scripts[pathname];
    if (script !== undefined) return send(response, 'js', script);
    if (kind === 'launch') return send(response, 'html', player(standard, slug, lms));
    if (kind === 'frame')
      return send(
        response,
        'html',
        `<iframe src="/lesson/${standard}/${slug}/index.html" style="width:100%;height:95vh;border:0"></iframe>`,
      );
    const body = kind === 'lesson' ? packageFiles(slug, standard)[file] : undefined;
    return body ? send(response, file.split('.').at(-1) ?? '', body) : response.writeHead(404).end();
  });
  const origin = await listening(server);
  return Object.assign(lms, {
    origin,
    launch: (standard: Standard, slug: string) => `${origin}/launch/${standard}/${slug}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}

/** Listens on a free port of this machine and tells where. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': types[type] ?? 'application/octet-stream' }).end(body);
}

async function commit(
  lms: Omit<TestLms, 'origin' | 'close' | 'launch'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  if (lms.answer === 'lost') return void request.socket.destroy();
  if (lms.answer === 'login') return send(response, 'html', '<!doctype html><title>Sign in</title>');
  if (lms.answer === 'refused') return void response.writeHead(500).end();
  lms.record = JSON.parse(body);
  lms.commits += 1;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"result":true,"errorCode":0}');
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The page of an LMS that plays a lesson; the API stands in it, the lesson in a frame of its frame. */
function player(standard: string, slug: string, { record, besides }: Pick<TestLms, 'record' | 'besides'>): string {
  const is12 = standard === 'scorm12';
  const data = JSON.stringify({ record, besides }).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><title>LMS</title>
<script src="/${standard}.js"></script><script src="/strict.js"></script>
<script>
  const { record, besides } = ${data};
  const api = new ${is12 ? 'Scorm12API' : 'Scorm2004API'}({
    lmsCommitUrl: '/commit',
    logLevel: 5,
    // a login page is no answer of this LMS
    xhrResponseHandler: ({ status, responseText }) => {
      try { return { ...JSON.parse(responseText), result: status === 200 ? 'true' : 'false' }; }
      catch { return { result: 'false', errorCode: 101 }; }
    },
  });
  const start = ${is12} ? { core: { student_id: 'reader-1', credit: 'credit', lesson_mode: 'normal' } } : { learner_id: 'reader-1', credit: 'credit', mode: 'normal' };
  const loaded = structuredClone(record ? record.cmi : {});
  const merge = (into, from) => {
    for (const [key, value] of Object.entries(from)) {
      if (value && typeof value === 'object' && !Array.isArray(value)) merge((into[key] ??= {}), value);
      else into[key] = value;
    }
  };
  merge(loaded, start);
  merge(loaded, besides);
  api.loadFromJSON({ cmi: loaded }, '');
  window.lms = strict.strictApi('${standard}', { call: (method, ...values) => String(api[method](...values)) });
  window.${is12 ? 'API' : 'API_1484_11'} = window.lms.api;
</script>
<iframe src="/frame/${standard}/${slug}" style="width:100%;height:95vh;border:0"></iframe>`;
}
