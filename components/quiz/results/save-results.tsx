import type { QuizWords } from '@/components/quiz/quiz-words';
import { saveFile } from '@/components/ui/save-file';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';

type Props = { questions: readonly AskedQuestion[]; answers: Answers; words: QuizWords };

/** The results as a file; what writes it is fetched when it is wanted. */
export function SaveResults({ questions, answers, words }: Props) {
  const save = async () => {
    const { resultsFile } = await import('@/lib/quiz/results-file');
    saveFile('kettingreactie-results.json', resultsFile(questions, answers, Date.now()), 'application/json');
  };
  return (
    <button type="button" className="press" onClick={save}>
      {words.results.save}
    </button>
  );
}
