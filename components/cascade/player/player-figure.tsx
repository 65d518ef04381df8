import type { ReactNode } from 'react';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { NodeChoices } from '@/components/cascade/prediction/node-choices';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import type { AskedPrediction } from '@/lib/cascade/prediction';
import type { StepWords } from './step-words';

type Props = {
  id: string;
  cascade: DrawnCascade;
  layout: Layout;
  step: number;
  words: StepWords | undefined;
  /** What the picture is called now. */
  title: string;
  replay: number;
  /** The question that is asked now, and what is chosen in it. */
  asked: AskedPrediction | undefined;
  chosen: string | undefined;
  legend: ReactNode;
};

/** The diagram at its step; while a question about a node is asked, its answers can be chosen in it. */
export function PlayerFigure({ id, cascade, layout, step, words, title, replay, asked, chosen, legend }: Props) {
  return (
    <div className="cascade-figure">
      <figure className="contents">
        <CascadePicture
          id={id}
          cascade={cascade}
          layout={layout}
          moment={momentAt(cascade, step)}
          title={title}
          replay={replay}
        >
          {asked?.inPicture && <NodeChoices player={id} prediction={asked} layout={layout} chosen={chosen} />}
        </CascadePicture>
        <figcaption className="cascade-caption">
          <span>{words?.title}</span>{' '}
          {words?.when && <span className="font-normal text-ink-soft max-lg:hidden">{words.when}</span>}
        </figcaption>
      </figure>
      {legend}
    </div>
  );
}
