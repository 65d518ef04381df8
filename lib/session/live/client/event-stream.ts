import { createParser } from 'eventsource-parser';
import type { Polled } from '@/lib/session/live/live-view';
import { askedWait, waitBefore } from './backoff';

/** `waiting`: the line is gone and is tried again. `polling`: something between us holds streams back, so we ask now and then. */
export type StreamStatus = 'connecting' | 'open' | 'waiting' | 'polling';

export type StreamMessage = { event: string; id?: number; data: unknown };

/** What a stream needs of its surroundings. */
export type StreamPorts = {
  fetch: typeof fetch;
  /** Acts after so many milliseconds; gives what stops that. */
  after: (milliseconds: number, act: () => void) => () => void;
  /** From 0 to 1. */
  chance: () => number;
  /** In milliseconds, going on while the device sleeps. */
  now: () => number;
};

export type StreamListener = {
  onMessage: (message: StreamMessage) => void;
  onStatus: (status: StreamStatus) => void;
  /** The server said no, for good, in JSON. Nothing follows. */
  onRefusal: (body: unknown) => void;
};

export type FollowedStream = {
  /** The reader is back, or the line is: what waits is tried at once, and a line that has been silent is taken up anew. */
  wake: () => void;
  /** The device has no line any more: says so at once, and tries again. */
  drop: () => void;
  close: () => void;
};

/** The server speaks every 20 s, if only in a comment; a line that is silent for longer is dead, in milliseconds. */
const silence = 45_000;
/** How long the first byte may take before we think that something holds the stream back. */
const firstByte = 10_000;
/** So many streams in a row that opened or hung without a byte: from then on we ask, and try a stream again after a while. */
const heldBack = 2;
const [pollEvery, pollsBeforeStream] = [3000, 20];
/** A line that was heard this recently is still good when the reader comes back. */
const fresh = 25_000;

/** Statuses that say no for good, if our own server says so in JSON. */
const final = new Set([403, 404]);

const [eventStreamType, json] = ['text/event-stream', 'application/json'];

/** Where to listen, going on after the message with this id: as a stream, or asking now and then. */
export type StreamAddress = (how: 'stream' | 'poll', after: number | undefined) => string;

/**
 * Follows a stream of server-sent events, for good: over a lost line, a server that restarts, a proxy that answers in its
 * place with any status, page or redirect, and one that holds streams back. Each new attempt says from where it goes on.
 */
export function eventStream(
  address: StreamAddress,
  { fetch, after, chance, now }: StreamPorts,
  { onMessage, onStatus, onRefusal }: StreamListener,
): FollowedStream {
  let lastId: number | undefined;
  let failures = 0;
  let mute = 0;
  let polls = 0;
  let heardAt = 0;
  let isClosed = false;
  let stopTimer: () => void = () => undefined;
  let abort = new AbortController();
  let isWaiting = false;

  const wait = (milliseconds: number, act: () => void) => {
    stopTimer();
    stopTimer = after(milliseconds, act);
  };

  /** Takes up the line; of an attempt that was overtaken by a newer one nothing is heard any more. */
  function attempt(): void {
    isWaiting = false;
    heardAt = now();
    abort.abort();
    abort = new AbortController();
    const isPoll = mute >= heldBack && polls < pollsBeforeStream;
    if (isPoll) polls += 1;
    else polls = 0;
    if (!isPoll && failures === 0) onStatus('connecting');
    follow(abort.signal, isPoll).catch(() => undefined);
  }

  async function follow(signal: AbortSignal, isPoll: boolean): Promise<void> {
    let hasSpoken = false;
    const isOver = () => signal.aborted || isClosed;
    const hangUp = () => {
      if (!isOver()) lost(0, hasSpoken, isPoll);
    };
    wait(firstByte, hangUp);
    try {
      const response = await fetch(address(isPoll ? 'poll' : 'stream', lastId), {
        headers: { Accept: isPoll ? json : eventStreamType },
        cache: 'no-store',
        redirect: 'manual',
        signal,
      });
      if (isOver()) return;
      const type = response.headers.get('Content-Type') ?? '';
      if (final.has(response.status) && type.startsWith(json)) {
        const body: unknown = await response.json();
        if (!isOver()) refuse(body);
        return;
      }
      if (response.status !== 200 || !type.startsWith(isPoll ? json : eventStreamType) || !response.body)
        return lost(askedWait(response.headers.get('Retry-After')), true, isPoll);
      if (isPoll) return polled(await response.json(), isOver);
      const parser = createParser({
        onEvent: ({ event = 'message', id, data }) =>
          tell({ event, ...(id && { id: Number(id) }), data: JSON.parse(data) }),
      });
      const decoder = new TextDecoder();
      const reader = response.body.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        if (isOver()) return;
        if (!hasSpoken) onStatus('open');
        [hasSpoken, failures, mute, heardAt] = [true, 0, 0, now()];
        wait(silence, hangUp);
        parser.feed(decoder.decode(piece.value, { stream: true }));
      }
      if (!isOver()) lost(0, hasSpoken, false);
    } catch {
      if (!isOver()) lost(0, true, isPoll);
    }
  }

  function tell(message: StreamMessage): void {
    lastId = message.id ?? lastId;
    onMessage(message);
  }

  /** A stream that hung or ended without a byte counts towards asking instead; a refused connection does not. */
  function lost(asked: number, isHeard: boolean, isPoll: boolean): void {
    abort.abort();
    failures += 1;
    if (!isHeard && !isPoll) mute += 1;
    onStatus('waiting');
    isWaiting = true;
    wait(waitBefore(failures, chance(), asked), attempt);
  }

  function polled({ events }: Polled, isOver: () => boolean): void {
    if (isOver()) return;
    failures = 0;
    for (const event of events) tell(event);
    onStatus('polling');
    wait(pollEvery * (1 + chance() / 4), attempt);
  }

  function refuse(body: unknown): void {
    close();
    onRefusal(body);
  }

  function wake(): void {
    if (isClosed) return;
    if (isWaiting || now() - heardAt > fresh) attempt();
  }

  function drop(): void {
    if (!isClosed && !isWaiting) lost(0, true, false);
  }

  function close(): void {
    isClosed = true;
    stopTimer();
    abort.abort();
  }

  attempt();
  return { wake, drop, close };
}
