import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

export type Reply = { status: number; body: string; cookie: string | undefined };

/** Sends a POST as a browser would. Rejects when nobody answers. */
export function post(port: number, path: string, body: unknown, cookie = ''): Promise<Reply> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ host: '127.0.0.1', port, path, agent, method: 'POST' },
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          origin: `http://127.0.0.1:${port}`,
          cookie,
        },
      },
      (response) => {
        let heard = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          heard += part;
        });
        response.on('error', reject);
        response.on('end', () => {
          const set = response.headers['set-cookie']?.[0]?.split(';')[0];
          resolve({ status: response.statusCode ?? 0, body: heard, cookie: set });
        });
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/** A stream read over a bare socket, so that ten thousand of them fit beside the server that is measured. */
export class PhoneStream {
  /** The ids of the views that came, and when. */
  readonly seen = new Map<number, number>();
  isOver = false;
  readonly #socket: Socket;
  #rest = '';
  #waiting: (() => void)[] = [];

  constructor(port: number, path: string, cookie: string) {
    this.#socket = connect(port, '127.0.0.1', () =>
      this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`),
    );
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (part: string) => this.#take(part));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => {
      this.isOver = true;
      this.#wake();
    });
  }

  /** When a view with this id or a later one came; rejects when the stream ends before. */
  async until(id: number): Promise<number> {
    for (;;) {
      for (const [seen, at] of this.seen) if (seen >= id) return at;
      if (this.isOver) throw new Error('the stream is over');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(part: string): void {
    const text = this.#rest + part;
    for (const [, id] of text.matchAll(/id: (\d+)\nevent: room\n/g))
      if (!this.seen.has(Number(id))) this.seen.set(Number(id), performance.now());
    this.#rest = text.slice(-40);
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Runs a task so many times, so many at a time; each knows its number, from 0. */
export async function inParallel<Result>(
  times: number,
  most: number,
  task: (at: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    while (next < times) {
      const at = next++;
      results[at] = await task(at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, times) }, work));
  return results;
}

export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? Number.NaN;
}
