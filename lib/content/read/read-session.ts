import { type SessionWords, sessionWordsSchema } from '@/lib/content/schema/session-words-schema';
import { sourceMark } from '@/lib/languages/fallback';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import { beginPlay } from '@/lib/on-call/play';
import { agendaItemsOf } from '@/lib/session/agenda';
import type { Material, RoomQuestion } from '@/lib/session/material';
import type { RoomOnCall } from '@/lib/session/room-play';
import type { Session } from '@/lib/session/schema';
import { clientWords } from './client-words';
import { memoize } from './memoize';
import { type CaseContent, caseFiles, listCasePages, listCases, openedCase, readCase, required, wordsIn } from './read';
import { hasOnCall, onCallUi, readOnCall } from './read-on-call';

export type SessionContent = { session: Session; words: SessionWords; content: CaseContent; material: Material };

/** The slugs of the cases that have a session, in reading order. */
export async function listSessions(): Promise<string[]> {
  return (await listCases()).filter(hasSession);
}

/** Those whose session has a page; see `listCasePages`. */
export async function listSessionPages(): Promise<string[]> {
  return (await listCasePages()).filter(hasSession);
}

/** Whether a case has a team session. */
export function hasSession(slug: string): boolean {
  return openedCase(slug).session !== undefined;
}

/** The session of a case in one language. Throws an Error if it has none, or if anything in its folder is broken. */
export const readSession = memoize(async (slug: string, locale: Locale): Promise<SessionContent> => {
  const content = await readCase(slug, locale);
  const files = required(caseFiles(slug).session, `the session of ${slug}`);
  const session = required(files.session.content, `${slug}/session.yaml`);
  const words = wordsIn(files.words, locale, sessionWordsSchema, `${slug}/session`);
  const material = { ...materialOf(session, words, content), onCall: await roomOnCall(slug, locale) };
  return { session, words, content, material };
});

/** What a group needs to be on call in a case, if it can be. */
async function roomOnCall(slug: string, locale: Locale): Promise<RoomOnCall | undefined> {
  if (!hasOnCall(slug)) return undefined;
  const { onCall, material, model } = await readOnCall(slug, locale);
  const { seen } = beginPlay({ model, onCall });
  return { onCall, material, words: roomUi(locale), end: model.tick * model.ticks, sights: { ...seen } };
}

function materialOf(session: Session, words: SessionWords, { slug, outage, words: told }: CaseContent): Material {
  const { goal, situation, alert, items, debrief } = words;
  const said = (list: { id: string }[], texts: Record<string, string>) =>
    list.map(({ id }) => ({ id, text: texts[id] ?? '' }));
  const cards = session.cards.map((card) => {
    const { ask = '', show = '', note } = words.cards[card.id] ?? {};
    const herring = card.basis === 'fact' && card.herring;
    return [card.id, { ask, show, note, basis: card.basis, herring, screen: card.screen ?? [] }] as const;
  });
  return {
    slug,
    name: outage.organisation,
    goal,
    situation,
    alert,
    agendas: { short: agendaItemsOf(session, 'short', outage), long: agendaItemsOf(session, 'long', outage) },
    items,
    cards: Object.fromEntries(cards),
    decisions: decisionsOf(session, words),
    predictions: predictionsOf({ outage, words: told }),
    debrief,
    changes: said(session.changes, words.changes),
    checklist: said(session.checklist, words.checklist),
    steps: outage.steps.map(({ id }) => ({ title: id, happens: '', ...told.steps[id] })),
  };
}

function decisionsOf({ decisions }: Session, words: SessionWords): Record<string, RoomQuestion> {
  const asked = decisions.map(({ id, options, done }) => {
    const { question = '', options: texts = {}, done: outcome = '' } = words.decisions[id] ?? {};
    const worded = options.map((option) => ({ id: option, text: texts[option] ?? option }));
    return [id, { question, options: worded, was: done, outcome }] as const;
  });
  return Object.fromEntries(asked);
}

function predictionsOf({ outage, words }: Pick<CaseContent, 'outage' | 'words'>): Record<string, RoomQuestion> {
  const asked = outage.predictions.map(({ id, options, right }) => {
    const { question = '', options: texts = {} } = words.predictions[id] ?? {};
    const worded = options.map((option) => ({
      id: option,
      text: texts[option]?.text ?? words.nodes[option] ?? option,
    }));
    return [id, { question, options: worded, was: right, outcome: toTheRoom(texts[right]?.feedback) }] as const;
  });
  return Object.fromEntries(asked);
}

const affirmations = locales.map((locale) => languages[locale].yes).join('|');
const opening = new RegExp(`^(${sourceMark}?)(?:${affirmations})\\. `);

/** Feedback on the right option tells one reader “yes”; a room with several answers hears only what happened. */
function toTheRoom(feedback = ''): string {
  return feedback.replace(opening, '$1');
}

/** What being on call says to a group, where it is not what it says to one reader. */
function roomUi(locale: Locale): OnCallUi {
  const words = onCallUi(locale);
  const { turn, log, known, report } = clientWords(locale, 'onCallRoom');
  return {
    ...words,
    turn,
    log: { ...words.log, ...log },
    known: { ...words.known, ...known },
    report: { ...words.report, ...report },
  };
}
