import type { LiveErrorBody, LiveErrorCode } from '@/lib/session/live/live-error';

/** Why a request is not carried out. `retryAfter` in seconds. */
export class Refusal extends Error {
  constructor(
    readonly code: LiveErrorCode,
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** `sentences`: what to say, in the language of the reader. */
export function refusalBody(
  { code, retryAfter }: Refusal,
  sentences: Readonly<Record<LiveErrorCode, string>>,
): LiveErrorBody {
  return { error: { code, message: sentences[code], ...(retryAfter !== undefined && { retryAfter }) } };
}
