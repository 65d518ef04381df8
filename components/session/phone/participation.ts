import type { ClientWords } from '@/lib/client-words';
import type { LiveMark } from '@/lib/progress/progress';

/** The live session in which this browser takes part. */
export type Participation = LiveMark & { slug: string; session: string };

export type PhoneWords = { phone: ClientWords<'phone'>; audience: ClientWords<'session'>['audience'] };
