/** What was done at a minute, and how many minutes of impact it cost; less than nought when it helped. */
export type Effect = { action: string; minute: number; cost: number };

/** A minute of impact more or less than this is no difference: charts keep moments minutes apart. */
const noise = 0.5;

export const madeItWorse = ({ cost }: Effect) => cost > noise;
export const helped = ({ cost }: Effect) => cost < -noise;
