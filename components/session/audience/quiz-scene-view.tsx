import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { rightLines } from '@/lib/quiz/discussion';
import type { QuizScene } from '@/lib/session/live/live-view';

type Props = { scene: QuizScene; words: ClientWords<'session'>['audience'] };

/** A question of the quiz before the group: its options, and once it is shown what was right and how many chose what. */
export function QuizSceneView({ scene: { asked, solution, hands }, words }: Props) {
  return (
    <>
      <p className="scene-step">{words.quiz}</p>
      <h2>
        <Phrase>{asked.question}</Phrase>
      </h2>
      {'options' in asked && (
        <ol className="scene-options">
          {asked.options.map(({ id, text }) => (
            <li key={id}>
              <div className="scene-option">
                <Phrase>{text}</Phrase>
                {hands && <span className="scene-hands">{fill(words.hands, { count: hands[id] ?? 0 })}</span>}
              </div>
            </li>
          ))}
        </ol>
      )}
      {solution && (
        <>
          <ul className="scene-points">
            {rightLines({ ...asked, obfuscated: '', step: '', lessons: [], notes: [] }, solution).map(
              ({ id, text }) => (
                <li key={id}>
                  <strong>
                    <Phrase>{text}</Phrase>
                  </strong>
                </li>
              ),
            )}
          </ul>
          <p>
            <Phrase>{solution.explanation}</Phrase>
          </p>
        </>
      )}
    </>
  );
}
