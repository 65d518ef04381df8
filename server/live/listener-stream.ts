import type { ServerResponse } from 'node:http';
import type { Locale } from '@/lib/languages/locale';
import { liveLimits } from '@/lib/session/live/live-limits';
import type { Bye, LiveEvent, LiveRole } from '@/lib/session/live/live-view';

/** One event as it goes over the line. */
export function eventFrame({ event, id, data }: LiveEvent): Buffer {
  const head = id === undefined ? '' : `id: ${id}\n`;
  return Buffer.from(`${head}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** How long somebody may take to read the last event, in milliseconds. */
const lastPatience = 5000;
const sign = Buffer.from(':\n\n');

/** `after`: the last id that the listener has seen. */
export type Listener = { person: string; role: LiveRole; locale: Locale; after: number | undefined };

/** A stream of events to one browser, which is cut when nobody reads it. */
export class ListenerStream {
  /** What was last shown of the room, so that nothing is said twice. */
  shown: object | undefined;
  #silentSince = performance.now();

  constructor(
    readonly listener: Listener,
    private readonly response: ServerResponse,
    headers: Readonly<Record<string, string>>,
  ) {
    // its end is the end of the connection: chunks would cost a header for every event
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.writeHead(200, {
      ...headers,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      // nginx holds every answer back until it is whole, unless it is told so
      'X-Accel-Buffering': 'no',
      Connection: 'close',
    });
    response.flushHeaders();
    // a line that breaks is no fault: its end is heard by `onClosed`
    response.on('error', () => undefined);
  }

  /** Several frames in one go. */
  open(frames: readonly Buffer[]): void {
    this.response.cork();
    for (const frame of frames) this.send(frame);
    this.response.uncork();
  }

  send(frame: Buffer): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(frame);
    this.#silentSince = performance.now();
    if (this.response.writableLength > liveLimits.unread) this.response.destroy();
  }

  /** Says that the line is still there, if nothing else has for a while. */
  keepAlive(now: number): void {
    if (now - this.#silentSince >= liveLimits.heartbeat - 1000) this.send(sign);
  }

  /** Says goodbye and ends. */
  end(bye: Bye): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.end(eventFrame({ event: 'bye', data: bye }));
    setTimeout(() => this.response.destroy(), lastPatience).unref();
  }

  onClosed(gone: () => void): void {
    this.response.once('close', gone);
  }
}
