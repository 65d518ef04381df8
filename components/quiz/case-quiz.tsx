import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import { intlLocales, type Locale } from '@/lib/locale';
import { askQuestion } from '@/lib/quiz/ask';
import { Quiz } from './quiz';
import type { QuizWords } from './quiz-words';

/** The quiz of a case, worded on the server. */
export function CaseQuiz({
  content: { slug, quiz, words, sources },
  locale,
}: {
  content: CaseContent;
  locale: Locale;
}) {
  const t = uiWords(locale);
  const numberOf = (source: string) => sources.findIndex(({ id }) => id === source) + 1;
  const questions = quiz.questions.flatMap((question) => {
    const own = words.quiz[question.id];
    return own ? [askQuestion(question, own, numberOf)] : [];
  });
  return (
    <section aria-labelledby="quiz" className="mt-16">
      <h2 id="quiz" className="text-3xl">
        {t('case.quiz')}
      </h2>
      <p className="mt-2 mb-6 max-w-measure">{t('quiz.intro', { count: questions.length })}</p>
      <Quiz slug={slug} questions={questions} words={quizWords(locale)} />
    </section>
  );
}

/** What a quiz says, in one language. */
export function quizWords(locale: Locale): QuizWords {
  const t = uiWords(locale);
  /** Leaves what the quiz fills in itself as it stands. */
  const template = { skipInterpolation: true };
  return {
    locale: intlLocales[locale],
    question: t('quiz.question', template),
    level: { recall: t('quiz.level.recall'), explain: t('quiz.level.explain'), transfer: t('quiz.level.transfer') },
    hint: { single: t('quiz.hint.single'), multiple: t('quiz.hint.multiple'), order: t('quiz.hint.order') },
    check: t('quiz.check'),
    again: t('quiz.again'),
    chooseFirst: t('quiz.chooseFirst'),
    up: t('quiz.up', template),
    down: t('quiz.down', template),
    moved: t('quiz.moved', template),
    right: t('quiz.right'),
    partly: t('quiz.partly', template),
    wrong: t('quiz.wrong'),
    yourAnswer: t('quiz.yourAnswer'),
    rightAnswer: t('quiz.rightAnswer'),
    missed: t('quiz.missed'),
    explanation: t('quiz.explanation'),
    show: t('quiz.show'),
    source: t('sources.origin'),
    answers: t('quiz.answers'),
    summary: t('quiz.summary'),
    summaryEmpty: t('quiz.summaryEmpty'),
    summaryPartial: t('quiz.summaryPartial', template),
    summaryDone: t('quiz.summaryDone', template),
    summaryLevel: t('quiz.summaryLevel', template),
    restart: t('quiz.restart'),
  };
}
