import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import english from '@/content/ui/en.json';
import dutch from '@/content/ui/nl.json';
import { perLocale } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import {
  joinAddress,
  listenAddressFor,
  liveSessionAddress,
  type SessionPart,
  sessionPartAddress,
  sessionsAddress,
} from '@/lib/session/live/live-address';
import type { LiveCase } from '@/lib/session/live/live-case';
import type { Joined, LiveCommand, LiveReceipt, OpenedSession } from '@/lib/session/live/live-request';
import type { LiveEvent, LiveRole } from '@/lib/session/live/live-view';
import { liveListener } from './live-app';
import { LiveService } from './live-service';
import type { LogStore } from './store/log-store';

export type RunningLive = { url: string; service: LiveService; close: () => Promise<void> };

/** The live part of the server, listening on a port of its own. */
export async function runningLive(
  cases: LiveCase[],
  openStore: () => Promise<LogStore>,
  onBroken: (error: unknown) => void = () => undefined,
): Promise<RunningLive> {
  const service = new LiveService({
    content: { cases, words: { ...perLocale(() => english.liveServer), nl: dutch.liveServer } },
    settings: { retentionDays: 30 },
    site: undefined,
    openStore,
    clock: Date.now,
    onBroken,
  });
  const server = createServer(await liveListener(service));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  void service.start();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    service,
    close: async () => {
      await service.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Heard = { status: number; text: string; headers: IncomingMessage['headers'] };

/** A browser: it keeps its cookie, and all that it was ever sent. */
export class TestBrowser {
  cookie: string | undefined;
  #keys = 0;

  constructor(
    readonly url: string,
    readonly locale: Locale = 'nl',
  ) {}

  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Heard> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        `${this.url}${path}`,
        {
          method,
          headers: {
            origin: this.url,
            ...(body !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
            }),
            ...(this.cookie && { cookie: this.cookie }),
            ...headers,
          },
        },
        (response) => {
          const [set] = response.headers['set-cookie'] ?? [];
          if (set) this.cookie = set.split(';')[0];
          let heard = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            heard += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: heard, headers: response.headers }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : text);
    });
  }

  async open(slug: string, agenda: 'short' | 'long' = 'short'): Promise<OpenedSession> {
    return this.#read(await this.send('POST', sessionsAddress, { slug, agenda, roleplay: false }), 201);
  }

  async join(code: string, name?: string): Promise<Joined> {
    return this.#read(await this.send('POST', joinAddress, { code, locale: this.locale, ...(name && { name }) }), 200);
  }

  part(session: string, part: SessionPart): string {
    return sessionPartAddress(session, part, this.locale);
  }

  /** By default made at the very latest state. */
  async command(session: string, command: LiveCommand, seq = 1_000_000): Promise<LiveReceipt> {
    return this.#read(await this.send('POST', this.part(session, 'commands'), { key: this.key(), seq, command }), 200);
  }

  answer(session: string, of: string, chosen: string[], key = this.key()): Promise<Heard> {
    return this.send('POST', this.part(session, 'answers'), { key, of, chosen });
  }

  erase(session: string): Promise<Heard> {
    return this.send('DELETE', liveSessionAddress(session));
  }

  key(): string {
    return `key-${this.#keys++}`;
  }

  listen(session: string, as: LiveRole, after?: number): Promise<TestStream> {
    const path = listenAddressFor(session, 'stream', { as, locale: this.locale, after });
    return new Promise((resolve, reject) => {
      const sent = httpRequest(`${this.url}${path}`, { headers: { cookie: this.cookie ?? '' } }, (response) => {
        if (response.statusCode === 200) resolve(new TestStream(response));
        else reject(new Error(`status ${response.statusCode}`));
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  #read<Answer>({ status, text }: Heard, expected: number): Answer {
    if (status !== expected) throw new Error(`${status}: ${text}`);
    return JSON.parse(text);
  }
}

/** A stream of events, with all that came over it. */
export class TestStream {
  text = '';
  isOver = false;
  readonly events: LiveEvent[] = [];
  #unread = '';
  #wake: (() => void)[] = [];

  constructor(private readonly response: IncomingMessage) {
    response.setEncoding('utf8');
    response.on('data', (part: string) => this.#take(part));
    const over = () => {
      this.isOver = true;
      this.#wakeAll();
    };
    response.on('close', over);
    response.on('error', over);
  }

  get headers(): IncomingMessage['headers'] {
    return this.response.headers;
  }

  /** The first event for which `isIt` holds, now or later. Rejects when the stream ends without. */
  async until(isIt: (event: LiveEvent) => boolean): Promise<LiveEvent> {
    for (;;) {
      const found = this.events.find(isIt);
      if (found) return found;
      if (this.isOver) throw new Error(`the stream is over: ${this.text.slice(-300)}`);
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  close(): void {
    this.response.destroy();
  }

  #take(part: string): void {
    this.text += part;
    const blocks = (this.#unread + part).split('\n\n');
    this.#unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const [event, data, id] = [field('event'), field('data'), field('id')];
      if (event && data) this.events.push(JSON.parse(`{"event":"${event}","data":${data}${id ? `,"id":${id}` : ''}}`));
    }
    this.#wakeAll();
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
