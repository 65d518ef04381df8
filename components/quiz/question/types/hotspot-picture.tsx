import { Phrase } from '@/components/text/phrase';
import { optionInputId } from './option-list';
import type { InputProps } from './question-view';

/** The diagram of the case, in which an option is pressed; each part is a label of its radio button in the list below. */
export function HotspotPicture({ name, question, answer }: InputProps<'hotspot'>) {
  const { spots } = question;
  if (!spots) return null;
  return (
    <svg viewBox={`0 0 ${spots.width} ${spots.height}`} aria-hidden="true" className="quiz-spots">
      {spots.edges.map(({ id, points }) => (
        <polyline key={id} points={points} className="picture-line" />
      ))}
      {spots.nodes.map(({ id, x, y, width, height, text }) => (
        <foreignObject key={id} x={x} y={y} width={width} height={height}>
          {question.options.some((option) => option.id === id) ? (
            <label htmlFor={optionInputId(name, id)} data-chosen={answer.chosen.includes(id)} className="quiz-spot">
              <Phrase>{text}</Phrase>
            </label>
          ) : (
            <span className="quiz-spot" data-fixed="true">
              <Phrase>{text}</Phrase>
            </span>
          )}
        </foreignObject>
      ))}
    </svg>
  );
}
