/** Why a request was refused. The status says what to do about it: 409 look at what is true now, 429 and 503 try again later. */
export const liveErrorStatus = {
  /** Not readable as what it should be; also an answer that does not fit its question. */
  malformed: 400,
  'wrong-origin': 403,
  /** This browser has no such role in this session: join, or open the link again. */
  'not-allowed': 403,
  /** Another facilitator drives. */
  'not-driving': 403,
  /** The facilitator has taken this participant out. */
  removed: 403,
  /** No session here, or no longer. */
  'no-session': 404,
  'unknown-code': 404,
  /** A link to enter that is not known or was revoked. */
  'unknown-link': 404,
  /** The command was made at a state that has changed since. */
  stale: 409,
  /** The question is not, or no longer, open. */
  closed: 409,
  /** The facilitator has locked the door. */
  locked: 409,
  /** The session has ended. */
  over: 409,
  /** No more people fit in. */
  full: 409,
  /** The room has not come to the diagram. */
  'too-early': 409,
  'too-large': 413,
  'not-json': 415,
  /** `retryAfter` says when it may be tried again. */
  'too-many': 429,
  /** Nothing can be kept just now, and nothing was. */
  unavailable: 503,
} as const;

export type LiveErrorCode = keyof typeof liveErrorStatus;

/** The body of every refusal. */
export type LiveErrorBody = {
  error: {
    code: LiveErrorCode;
    /** One sentence in the language of the reader, ready to be shown. */
    message: string;
    /** In seconds, also in the header `Retry-After`. */
    retryAfter?: number;
  };
};
