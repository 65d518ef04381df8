import type { QuizWords } from '@/components/quiz/quiz-words';
import { lazyModule } from '@/components/ui/lazy-module';
import { PartFault } from '@/components/ui/part-fault';
import { saveFile } from '@/components/ui/save-file';
import { useImport } from '@/components/ui/use-import';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';

const results = lazyModule(() => import('@/lib/quiz/results-file'));

type Props = { questions: readonly AskedQuestion[]; answers: Answers; words: QuizWords };

/** The results as a file; what writes it is fetched when it is wanted. */
export function SaveResults({ questions, answers, words }: Props) {
  const { failures, request } = useImport(results);
  const save = async () => {
    const file = (await request())?.resultsFile(questions, answers, Date.now());
    if (file) saveFile('kettingreactie-results.json', file, 'application/json');
  };
  return (
    <>
      <button type="button" className="press" onClick={save}>
        {words.results.save}
      </button>
      <PartFault part="results" failures={failures} onRetry={save} />
    </>
  );
}
