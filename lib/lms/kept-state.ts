import { certainties } from '@/lib/certainty';
import { isIndex, isNumber, isRecord, isText } from '@/lib/progress/guards';
import { noProgress, type Progress } from '@/lib/progress/progress';
import { type Answer, type Answers, type AskedQuestion, answerTo } from '@/lib/quiz/quiz';
import { type Course, forecastsOf, namesIn } from './course';

/** What an LMS keeps of a reader between two launches: a text of its own version, as short as SCORM 1.2 needs it. */
const version = 1;

/** The settings of the frame, which hold before any question is read. */
export type KeptSettings = {
  locale?: string | undefined;
  theme?: Progress['theme'];
  certainty?: Progress['certainty'];
  shortcuts?: Progress['shortcuts'];
};

/** Times are kept in whole seconds. */
const second = 1000;

/**
 * The progress in a course, in at most `longest` UTF-16 units. Options are named by their place among the question's own in
 * the alphabet, and a question by a mark of all that, so that an answer to a question that changed is not mistaken for
 * one to its new form. What does not fit is left out: first the goals of the model, then answers that were not checked.
 */
export function writeKept(course: Course, progress: Progress, locale: string, longest: number): string {
  const { slug, questions, parts } = course;
  const answers = progress.quizzes[slug] ?? {};
  const { theme, certainty, shortcuts, place } = progress;
  const read = progress.read?.[slug] ?? {};
  const goals = Object.keys(progress.goals?.[slug] ?? {});
  const always = {
    v: version,
    l: locale,
    ...(theme && { t: theme }),
    ...(certainty && { c: certainty }),
    ...(shortcuts && { s: shortcuts }),
    ...(place?.slug === slug && { p: place.mark }),
    r: parts.map((part) => (read[part] === undefined ? 0 : 1)).join(''),
    f: forecastsOf(course, progress).map(({ prediction: { id, options }, forecast }) => [
      id,
      options.findIndex((option) => option.id === forecast.chosen),
      certaintyAt(forecast.certainty),
    ]),
  };
  const given = questions.flatMap((question) => {
    const answer = answerTo(answers, question);
    return answer.checked || Object.hasOwn(answers, question.id) ? [{ question, answer }] : [];
  });
  const checked = given.filter(({ answer }) => answer.checked);
  const forms = [
    { ...always, q: given.map(kept), g: goals },
    { ...always, q: given.map(kept) },
  ];
  const texts = [...forms, { ...always, q: checked.map(kept) }].map((form) => JSON.stringify(form));
  return texts.find((text) => text.length <= longest) ?? '';
}

function kept({ question, answer }: { question: AskedQuestion; answer: Answer }) {
  const { options, targets } = sortedNames(question);
  const chosen = answer.chosen.map((text) => {
    const at = text.indexOf('=');
    const [option, target] = [options.indexOf(at < 0 ? text : text.slice(0, at)), targets.indexOf(text.slice(at + 1))];
    if (option < 0) return `=${text}`;
    return at < 0 ? option.toString(36) : `${option.toString(36)}-${target.toString(36)}`;
  });
  return [
    questionMark(question),
    chosen.join('.'),
    answer.checked ? Math.round((answer.at ?? 0) / second) : 0,
    certaintyAt(answer.certainty),
  ];
}

/** The settings in a kept text; none in a text that is not ours. */
export function readSettings(text: string): KeptSettings {
  const data = parsed(text);
  return {
    ...(isText(data?.l) && { locale: data.l }),
    ...((data?.t === 'light' || data?.t === 'dark') && { theme: data.t }),
    ...(data?.c === 'off' && { certainty: data.c }),
    ...(data?.s === 'off' && { shortcuts: data.s }),
  };
}

/** The progress that `writeKept` has written; what does not fit the course as it now is, is left out. Never throws. */
export function readKept(course: Course, text: string): Progress {
  const data = parsed(text);
  if (!data) return noProgress;
  const { slug, questions, parts, predictions } = course;
  const { locale: _, ...settings } = readSettings(text);
  const read = isText(data.r) ? parts.filter((_part, at) => String(data.r)[at] === '1') : [];
  const forecasts = listIn(data.f).flatMap(([id, option, certainty]) => {
    const prediction = predictions.find((each) => each.id === id);
    if (!prediction) return [];
    const chosen = isIndex(option) ? prediction.options[option]?.id : undefined;
    return [[prediction.id, { version: prediction.version, ...(chosen && { chosen }), ...certainAs(certainty) }]];
  });
  const answers: Answers = Object.fromEntries(
    listIn(data.q).flatMap(([key, chosen, at, certainty]) => {
      const question = questions.find((each) => questionMark(each) === key);
      if (!question || !isText(chosen) || !isNumber(at)) return [];
      const checked = { checked: at > 0, ...(at > 0 && { at: at * second }) };
      return [
        [
          question.id,
          { version: question.version, chosen: chosenIn(question, chosen), ...checked, ...certainAs(certainty) },
        ],
      ];
    }),
  );
  return {
    ...noProgress,
    ...settings,
    quizzes: { [slug]: answers },
    ...(isText(data.p) && { place: { at: 0, slug, mark: data.p } }),
    read: { [slug]: Object.fromEntries(read.map((part) => [part, 0])) },
    predictions: { [slug]: Object.fromEntries(forecasts) },
    goals: { [slug]: Object.fromEntries((Array.isArray(data.g) ? data.g : []).filter(isText).map((id) => [id, 0])) },
  };
}

/** Of two kept texts the answers of both; where both have one, and for all else, those of `later`. */
export function mergeKept(earlier: Progress, later: Progress, slug: string): Progress {
  return {
    ...earlier,
    ...later,
    quizzes: { [slug]: { ...earlier.quizzes[slug], ...later.quizzes[slug] } },
    read: { [slug]: { ...earlier.read?.[slug], ...later.read?.[slug] } },
    predictions: { [slug]: { ...earlier.predictions?.[slug], ...later.predictions?.[slug] } },
    goals: { [slug]: { ...earlier.goals?.[slug], ...later.goals?.[slug] } },
  };
}

function chosenIn(question: AskedQuestion, written: string): string[] {
  if (written === '') return [];
  if (written.startsWith('=')) return [written.slice(1)];
  const { options, targets } = sortedNames(question);
  return written.split('.').map((each) => {
    const [option = '', target] = each.split('-').map((digits) => Number.parseInt(digits, 36));
    const [own, other] = [options[Number(option)] ?? '', target === undefined ? undefined : targets[target]];
    return other === undefined ? own : `${own}=${other}`;
  });
}

function sortedNames(question: AskedQuestion): { options: string[]; targets: string[] } {
  const { options, targets } = namesIn(question);
  return { options: options.toSorted(), targets: targets.toSorted() };
}

/** Four letters or figures that stand for a question as it is (FNV-1a). */
export function questionMark(question: AskedQuestion): string {
  const { options, targets } = sortedNames(question);
  const text = [question.id, question.version, ...options, '', ...targets].join(' ');
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}

function certaintyAt(certainty: Answer['certainty']): number {
  return certainty ? certainties.indexOf(certainty) + 1 : 0;
}

function certainAs(at: unknown): Pick<Answer, 'certainty'> {
  const certainty = isIndex(at) ? certainties[at - 1] : undefined;
  return certainty ? { certainty } : {};
}

function listIn(value: unknown): unknown[][] {
  return Array.isArray(value) ? value.filter(Array.isArray) : [];
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && data.v === version ? data : undefined;
  } catch {
    return undefined;
  }
}
