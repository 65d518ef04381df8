import type { ClientWords } from '@/lib/client-words';

/** What the group's screen says, of whichever session. */
export type AudienceWords = ClientWords<'session'>['audience'] & {
  door: ClientWords<'live'>['door'];
  screen: ClientWords<'live'>['screen'];
  /** How the diagram at a step is called, and before its step was told. */
  picture: string;
  pictureBefore: string;
  takeOver: string;
};
