import { createPortal } from 'react-dom';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { worstStep } from '@/lib/cascade/timeline';
import type { StepWords } from './step-words';

type Props = {
  id: string;
  cascade: DrawnCascade;
  layout: Layout;
  steps: StepWords[];
};

/** On the printed sheet of the cascade: how it began, its worst and its last step. */
export function PaperMoments({ id, cascade, layout, steps }: Props) {
  const place = document.getElementById(`${id}-paper`);
  const shown = new Set([0, worstStep(cascade), cascade.steps.length - 1]);
  return (
    place &&
    createPortal(
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
      </div>,
      place,
    )
  );
}
