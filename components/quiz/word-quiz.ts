import { pageAddress } from '@/lib/address';
import { readLessons } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { QuizWords, ResultWords } from './quiz-words';

/** Leaves what the quiz fills in itself as it stands. */
const template = { skipInterpolation: true };

/** The words of every quiz in one language. */
export async function wordQuiz(locale: Locale): Promise<QuizWords> {
  const t = uiWords(locale);
  const { words } = await readLessons(locale);
  return {
    locale: languages[locale].intl,
    question: t('quiz.question', template),
    level: t('quiz.level', { returnObjects: true }),
    hint: { ...t('quiz.hint', { returnObjects: true }), ...t('practice.hints', { returnObjects: true }) },
    paperHint: t('practice.paperHints', { returnObjects: true }),
    check: t('quiz.check'),
    again: t('quiz.again'),
    againNote: t('quiz.againNote'),
    chooseFirst: t('quiz.chooseFirst'),
    typeFirst: t('quiz.typeFirst'),
    moveFirst: t('quiz.moveFirst'),
    up: t('quiz.up', template),
    down: t('quiz.down', template),
    place: t('practice.place', template),
    grip: t('practice.grip'),
    tray: t('practice.tray'),
    here: t('practice.here'),
    putHere: t('practice.putHere', template),
    placed: t('practice.placed', template),
    moved: t('quiz.moved', template),
    pick: t('practice.pick'),
    number: t('practice.number'),
    unreadable: t('practice.unreadable'),
    units: t('practice.units', { returnObjects: true }),
    lines: t('quiz.lines', { returnObjects: true }),
    certainty: t('practice.certainty'),
    certainties: t('practice.certainties', { returnObjects: true }),
    optional: t('practice.optional'),
    ask: t('practice.ask'),
    right: t('quiz.right'),
    partly: t('quiz.partly', template),
    wrong: t('quiz.wrong'),
    unanswered: t('quiz.unanswered'),
    orderCounted: t('quiz.orderCounted', template),
    yourAnswer: t('quiz.yourAnswer'),
    rightAnswer: t('quiz.rightAnswer'),
    missed: t('quiz.missed'),
    left: t('quiz.left'),
    explanation: t('quiz.explanation'),
    show: t('quiz.show'),
    source: t('sources.origin'),
    answers: t('quiz.answers'),
    summary: t('quiz.summary'),
    summaryEmpty: t('quiz.summaryEmpty'),
    summaryPartial: t('quiz.summaryPartial', template),
    summaryDone: t('quiz.summaryDone', template),
    score: t('quiz.score', template),
    byLevel: t('quiz.byLevel'),
    byLesson: t('quiz.byLesson'),
    lessons: Object.fromEntries(Object.entries(words.lessons).map(([lesson, { title }]) => [lesson, title])),
    lessonsPage: pageAddress(locale, '/lessons'),
    restart: t('quiz.restart'),
    results: wordResults(locale),
  };
}

function wordResults(locale: Locale): ResultWords {
  const t = uiWords(locale);
  return {
    calibration: t('practice.calibration'),
    lead: t('practice.calibrationLead'),
    chart: t('practice.chart'),
    stated: t('practice.stated'),
    answersGiven: t('practice.answersGiven'),
    promised: t('practice.promised'),
    earned: t('practice.earned'),
    range: t('practice.range', template),
    percent: t('practice.percent', template),
    nothing: t('practice.nothing'),
    tooFew: t('practice.tooFew'),
    verdict: t('practice.verdict', { returnObjects: true }),
    sureWrong: t('practice.sureWrong'),
    sureWrongLead: t('practice.sureWrongLead'),
    toQuestion: t('practice.toQuestion'),
    save: t('practice.save'),
  };
}
