import { createPortal } from 'react-dom';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { worstStep } from '@/lib/cascade/timeline';
import { fill } from '@/lib/fill';
import { CascadePicture } from './cascade-picture';
import type { StepWords } from './player-words';

type Props = {
  id: string;
  cascade: DrawnCascade;
  layout: Layout;
  steps: StepWords[];
  /** The sentence that names the page's address. */
  printedFrom: string;
};

/** On the printed sheet of the cascade: how it began, its worst and its last step, and where to find it. */
export function PaperMoments({ id, cascade, layout, steps, printedFrom }: Props) {
  const place = document.getElementById(`${id}-paper`);
  const shown = new Set([0, worstStep(cascade), cascade.steps.length - 1]);
  return (
    place &&
    createPortal(
      <>
        <p className="text-[0.8em]">{fill(printedFrom, { address: `${location.origin}${location.pathname}` })}</p>
        <div className="paper-moments">
          {[...shown].map((step) => (
            <figure key={step}>
              <CascadePicture
                id={`${id}-paper-${step}`}
                cascade={cascade}
                layout={layout}
                moment={momentAt(cascade, step)}
                title={steps[step]?.position ?? ''}
              />
              <figcaption>{steps[step]?.position}</figcaption>
            </figure>
          ))}
        </div>
      </>,
      place,
    )
  );
}
