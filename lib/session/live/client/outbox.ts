/** Something on its way to the server: `about` what, and with a `key` by which the server knows a repetition. */
export type Letter<Body> = { key: string; about: string; body: Body };

/** What has not been acknowledged yet, the oldest first: at most one letter about one thing. */
export type Outbox<Body> = readonly Letter<Body>[];

export type OutboxEvent<Body> = { type: 'write'; letter: Letter<Body> } | { type: 'settle'; key: string };

/** A newer letter takes the place of one about the same thing that has not been acknowledged; a settled one is gone. */
export function outboxReducer<Body>(outbox: Outbox<Body>, event: OutboxEvent<Body>): Outbox<Body> {
  switch (event.type) {
    case 'write': {
      const { letter } = event;
      if (outbox.some(({ key }) => key === letter.key)) return outbox;
      return [...outbox.filter(({ about }) => about !== letter.about), letter];
    }
    case 'settle': {
      const left = outbox.filter(({ key }) => key !== event.key);
      return left.length < outbox.length ? left : outbox;
    }
  }
}
