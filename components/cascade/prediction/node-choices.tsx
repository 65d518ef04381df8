import type { Layout } from '@/lib/cascade/layout';
import type { AskedPrediction } from '@/lib/cascade/prediction';
import { optionId } from './option-id';

type Props = {
  /** The id of the player that asks. */
  player: string;
  prediction: AskedPrediction;
  layout: Layout;
  chosen: string | undefined;
};

/** Over the picture, the nodes that answer a question: each is one more label of its option in the list. */
export function NodeChoices({ player, prediction, layout, chosen }: Props) {
  return prediction.options.map(({ id, text }) => {
    const box = layout.nodes[id];
    if (!box) return null;
    const frame = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    return (
      <g key={id} data-choice={id}>
        <rect
          {...frame}
          rx="7"
          className="fill-none stroke-action"
          strokeWidth={chosen === id ? 4 : 2}
          strokeDasharray={chosen === id ? undefined : '3 4'}
        />
        <foreignObject {...frame}>
          <label htmlFor={optionId(player, prediction.id, id)} className="node-choice">
            <span className="sr-only">{text}</span>
          </label>
        </foreignObject>
      </g>
    );
  });
}
