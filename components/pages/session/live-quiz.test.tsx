import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { quizWords } from '@/components/quiz/quiz-words';
import { QuizSceneView } from '@/components/session/audience/quiz-scene-view';
import { askCase } from '@/lib/content/ask/ask-case';
import { clientWords } from '@/lib/content/read/client-words';
import { listCases, readCase } from '@/lib/content/read/read';
import { rightLines } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import { askedOfRoom } from '@/lib/session/live/live-case';
import { PhoneQuiz } from './live-quiz';

test('every question of every case can be asked, answered and told on a phone and a screen', async () => {
  const words = { quiz: await quizWords('nl'), phone: clientWords('nl', 'phone') };
  const screen = clientWords('nl', 'session').audience;
  const types = new Set<string>();
  for (const slug of await listCases()) {
    for (const question of await askCase(await readCase(slug, 'nl'))) {
      types.add(question.type);
      const asked = askedOfRoom(question);
      const solution = reveal(question);
      const props = { asked, words: words.phone, quizWords: words.quiz };
      const open = renderToStaticMarkup(<PhoneQuiz {...props} given={undefined} onGive={() => undefined} />);
      expect(open, question.id).toContain(words.phone.send);
      const told = renderToStaticMarkup(
        <PhoneQuiz {...props} given={{ chosen: solution.right }} solution={solution} />,
      );
      expect(told, question.id).toContain(words.quiz.explanation);
      const before = renderToStaticMarkup(<QuizSceneView scene={{ type: 'quiz', asked }} words={screen} />);
      const after = renderToStaticMarkup(<QuizSceneView scene={{ type: 'quiz', asked, solution }} words={screen} />);
      expect(before, question.id).not.toContain('scene-points');
      expect(after.match(/<li>/g)?.length ?? 0, question.id).toBeGreaterThanOrEqual(
        rightLines(question, solution).length,
      );
    }
  }
  expect(types.size).toBeGreaterThanOrEqual(7);
});
