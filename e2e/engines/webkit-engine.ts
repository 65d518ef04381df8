import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { printsWebKit } from '../../scripts/bootstrap/engines.mjs';
import { type Engine, type EngineWindow, evaluateBy, keyCodes } from './engine';
import { openSession, type WebDriver } from './web-driver';

/** The least window that GTK allows has a toolbar in it; a small one lets the page be as narrow as a phone. */
const smallToolbar =
  '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; -gtk-icon-transform: scale(0.1); }';

type Rect = { width: number; height: number };

/** WebKitGTK's own small browser under a display of its own, led by WebDriver. */
export async function startWebKit(miniBrowser: string): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'config/gtk-3.0'), { recursive: true });
  writeFileSync(join(home, 'config/gtk-3.0/gtk.css'), smallToolbar);
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${await firstLine(display.stdio[3])}`,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    LANG: 'nl_NL.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const session = await openSession(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  });
  const first = await session.send<string>('GET', '/window');
  const windows = windowsOf(session);
  return {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    newReader: async () => {
      const own = await windows(first);
      await own.goto('about:blank');
      await session.send('DELETE', '/cookie');
      const print = async () => printed(await own.evaluate(() => location.href), env);
      return { ...own, ...(printsWebKit() && { print }), close: () => windows.closeOthers(first) };
    },
    quit: async () => {
      await session.send('DELETE', '').catch(() => undefined);
      await Promise.all([ended(driver), ended(display)]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Makes a window of a handle; commands go to one window at a time, so each first says which. */
function windowsOf(session: WebDriver) {
  let current = '';
  const { send } = session;
  const handles = () => send<string[]>('GET', '/window/handles');
  const to = async (handle: string) => {
    if (current === handle) return;
    await send('POST', '/window', { handle });
    current = handle;
  };
  const closeOthers = async (first: string) => {
    for (const handle of await handles()) {
      if (handle === first) continue;
      await to(handle);
      await send('DELETE', '/window');
    }
    await to(first);
  };
  return Object.assign(async (handle: string) => windowOf(session, handle, to, handles), { closeOthers });
}

async function windowOf(
  { send }: WebDriver,
  handle: string,
  to: (handle: string) => Promise<void>,
  handles: () => Promise<string[]>,
): Promise<EngineWindow> {
  /** Where the pointer is, and how far its wheel was turned: the driver wants a place, not a distance. */
  const pointer = { x: 0, y: 0, turned: 0 };
  const post = async (command: string, body: object = {}) => {
    await to(handle);
    return send('POST', command, body);
  };
  const act = (type: string, id: string, actions: object[], more: object = {}) =>
    post('/actions', { actions: [{ type, id, actions, ...more }] });
  const point = (actions: object[]) => act('pointer', 'mouse', actions, { parameters: { pointerType: 'mouse' } });
  const evaluate = evaluateBy(async (expression) => {
    await to(handle);
    const reply = await send<{ text: string; error?: string }>('POST', '/execute/async', {
      script: `${expression}.then((text) => arguments[0]({ text }), (error) => arguments[0]({ error: String(error) }))`,
      args: [],
    });
    if (reply.error) throw new Error(reply.error);
    return reply.text;
  });
  const open = async (before: string[]): Promise<EngineWindow> => {
    const [other] = (await handles()).filter((each) => !before.includes(each));
    if (other === undefined) throw new Error('no window was opened');
    const own = await windowOf({ send, capabilities: {} }, other, to, handles);
    return own;
  };
  const size = () => evaluate((): Rect => ({ width: innerWidth, height: innerHeight }));
  /** The driver may answer before the page has heard of its new size. */
  const sizeAfter = async (before: Rect, wanted: Rect): Promise<Rect> => {
    for (let look = 0; ; look++) {
      const now = await size();
      if (look === 20 || isSame(now, wanted) || !isSame(now, before)) return now;
      await pause(25);
    }
  };
  return {
    goto: async (url) => void (await post('/url', { url })),
    reload: async () => void (await post('/refresh')),
    evaluate,
    // once to come near, and once more by what the frame takes
    resize: async (width, height) => {
      const rect = { x: 0, y: 0, width, height };
      let before = await size();
      for (let round = 0; round < 3; round++) {
        await post('/window/rect', rect);
        const now = await sizeAfter(before, { width, height });
        if (isSame(now, { width, height })) return;
        rect.width += width - now.width;
        rect.height += height - now.height;
        before = now;
      }
    },
    move: async (x, y) => {
      Object.assign(pointer, { x, y });
      await point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]);
    },
    down: async () => void (await point([{ type: 'pointerDown', button: 0 }])),
    up: async () => void (await point([{ type: 'pointerUp', button: 0 }])),
    wheel: async (pixels) => {
      pointer.turned += pixels;
      const { x, y, turned } = pointer;
      const place = { x: Math.round(x), y: Math.round(y) };
      await act('wheel', 'wheel', [{ type: 'scroll', ...place, deltaX: 0, deltaY: turned, duration: 0 }]);
    },
    key: async (key, ...modifiers) => {
      const held = modifiers.map((each) => keyCodes[each]);
      await act('key', 'keyboard', [
        ...held.map((value) => ({ type: 'keyDown', value })),
        { type: 'keyDown', value: keyCodes[key] },
        { type: 'keyUp', value: keyCodes[key] },
        ...held.map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: async (text) => {
      const presses = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await act('key', 'keyboard', presses);
    },
    screenshot: async () => {
      await to(handle);
      return Buffer.from(await send<string>('GET', '/screenshot'), 'base64');
    },
    popup: async (work) => {
      const before = await handles();
      await work();
      for (const end = Date.now() + 5000; (await handles()).length === before.length && Date.now() < end; );
      return open(before);
    },
    newTab: async () => {
      const before = await handles();
      // not a tab: MiniBrowser opens it behind the one that is shown, and no pointer ever gets to a hidden page
      await post('/window/new', { type: 'window' });
      return open(before);
    },
    close: async () => {
      await to(handle);
      await send('DELETE', '/window');
    },
  };
}

/** MiniBrowser can not be told to print; another program opens the page in the same engine, anew, and can. */
function isSame(one: Rect, other: Rect): boolean {
  return one.width === other.width && one.height === other.height;
}

async function printed(address: string, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const file = join(mkdtempSync(join(tmpdir(), 'webkit-print-')), 'page.pdf');
  const script = join(import.meta.dirname, 'print-by-webkit.py');
  // its name of the printer that is a file depends on the language
  await promisify(execFile)('/usr/bin/python3', [script, address, file], { env: { ...env, LC_ALL: 'C.UTF-8' } });
  const pdf = readFileSync(file);
  rmSync(dirname(file), { recursive: true });
  return pdf;
}

async function ended(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill('SIGTERM');
  await end;
}

/** Reads to the end of the line: Xvfb writes that by itself, and dies when nobody reads it any more. */
async function firstLine(stream: ChildProcess['stdio'][3]): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error('Xvfb has no display to give');
  let line = '';
  for await (const piece of stream) {
    line += piece;
    if (line.includes('\n')) return line.trim();
  }
  throw new Error('Xvfb has no display to give');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
