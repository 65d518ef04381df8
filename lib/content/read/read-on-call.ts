import { type OnCallWords, onCallWordsSchema } from '@/lib/content/schema/on-call-words-schema';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { AnyModel } from '@/lib/model/model';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { OnCall } from '@/lib/on-call/schema';
import { clientWords } from './client-words';
import { memoize } from './memoize';
import { models } from './models';
import { type CaseContent, caseFiles, listCases, readCase, required, wordsIn } from './read';

export type OnCallContent = {
  onCall: OnCall;
  words: OnCallWords;
  content: CaseContent;
  material: OnCallMaterial;
  model: AnyModel;
};

/** The slugs of the cases in which one can be on call, in reading order. */
export async function listOnCall(): Promise<string[]> {
  return (await listCases()).filter(hasOnCall);
}

/** Whether one can be on call in a case. Throws an Error if anything in its folder is broken. */
export function hasOnCall(slug: string): boolean {
  return caseFiles(slug).onCall !== undefined;
}

/** What being on call means in a case, in one language. Throws an Error if one can not be, or if anything in its folder is broken. */
export const readOnCall = memoize(async (slug: string, locale: Locale): Promise<OnCallContent> => {
  const content = await readCase(slug, locale);
  const files = required(caseFiles(slug).onCall, `on call in ${slug}`);
  const onCall = required(files.onCall.content, `${slug}/on-call.yaml`);
  const words = wordsIn(files.words, locale, onCallWordsSchema, `${slug}/on-call`);
  const model = required(models.get(slug), `the model of ${slug}`);
  return { onCall, words, content, model, material: materialOf(onCall, words, content, model) };
});

/** What being on call says in a language, and how it writes numbers. */
export function onCallUi(locale: Locale): OnCallUi {
  return {
    ...clientWords(locale, 'onCall'),
    health: clientWords(locale, 'health'),
    locale: languages[locale].intl,
  };
}

function materialOf(
  onCall: OnCall,
  words: OnCallWords,
  { slug, outage, words: told }: CaseContent,
  model: AnyModel,
): OnCallMaterial {
  const { situation, page, impact, signals, hints, measures, made } = words;
  const readings = onCall.signals.flatMap((signal) =>
    signal.readings.map(
      ({ id, basis, screen = [] }) => [id, { text: words.readings[id] ?? '', screen, basis }] as const,
    ),
  );
  const actions = onCall.actions.map(({ id, basis }) => {
    const { name = id, done = '', why } = words.actions[id] ?? {};
    return [id, { name, done, why, basis }] as const;
  });
  const named = (list: readonly { id: string }[], name: (id: string) => string | undefined) =>
    Object.fromEntries(list.map(({ id }) => [id, name(id) ?? id]));
  return {
    ...{ slug, name: outage.organisation, situation, impact, signals, hints, measures, made, nodes: told.nodes },
    page: { ...page, basis: onCall.page.basis },
    readings: Object.fromEntries(readings),
    actions: Object.fromEntries(actions),
    timeline: onCall.timeline.map(({ id, step, action }) => ({
      text: words.timeline[id] ?? '',
      action,
      step,
      when: told.steps[step]?.when,
    })),
    loops: Object.fromEntries(
      outage.loops.map(({ id }) => [id, { name: told.loops[id]?.name ?? id, lap: told.loops[id]?.lap ?? '' }]),
    ),
    lessons: named(
      Object.keys(model.lessons).map((id) => ({ id })),
      (id) => told.lessons[id]?.title,
    ),
    questions: onCall.questions.map((id) => ({ id, text: told.quiz[id]?.question ?? id })),
  };
}
