import type { ReactNode } from 'react';
import type { ClientWords } from '@/lib/client-words';
import type { LiveMark, WaitingAnswer } from '@/lib/progress/progress';
import type { Solution } from '@/lib/quiz/quiz';
import type { RoomAsked } from '@/lib/session/live/live-view';

/** The live session in which this browser takes part. */
export type Participation = LiveMark & { slug: string; session: string };

export type PhoneWords = { phone: ClientWords<'phone'>; audience: ClientWords<'session'>['audience'] };

/** What somebody answered. */
export type Given = WaitingAnswer['body'];

/** A question of the quiz on a phone: to be answered, or with its solution once that has been shown. */
export type DrawQuiz = (
  props: { asked: RoomAsked; given: Given | undefined } & ({ onGive: (given: Given) => void } | { solution: Solution }),
) => ReactNode;
