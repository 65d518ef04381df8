import { useEffect, useId, useRef } from 'react';
import { Phrase } from '@/components/text/phrase';
import { spokenGroup } from '@/components/ui/screen-reader/spoken-group';
import { type AskedPrediction, type Forecast, revealOutcome } from '@/lib/cascade/prediction';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';

type Props = {
  prediction: AskedPrediction;
  forecast: Forecast;
  words: ClientWords<'predict'>;
  /** Called when these words stand there because of an answer just given; they have taken the focus. */
  onFresh: (() => void) | undefined;
};

/** What the reader predicted, and what there is to say to that. */
export function PredictionFeedback({ prediction, forecast: { chosen, certainty }, words, onFresh }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const fresh = useRef(onFresh);
  const id = useId();
  useEffect(() => {
    if (fresh.current) block.current?.focus({ preventScroll: true });
    fresh.current?.();
    fresh.current = undefined;
  }, []);
  const outcome = revealOutcome(prediction.obfuscated);
  const option = prediction.options.find((each) => each.id === chosen)?.text ?? '';
  return (
    <div
      ref={block}
      tabIndex={-1}
      {...spokenGroup(`${id}-verdict`, chosen ? [`${id}-record`, `${id}-reason`] : [])}
      className="prediction-record"
    >
      {chosen ? (
        <>
          <p id={`${id}-record`} className="text-ink-soft">
            {fill(words.record, {
              option: option.replace(/\.$/, ''),
              certainty: certainty ? words.certainties[certainty] : '',
            })}
          </p>
          <p>
            <strong id={`${id}-verdict`} className="font-mark">
              {chosen === outcome.right ? words.right : words.wrong}
            </strong>{' '}
            <span id={`${id}-reason`}>
              <Phrase>{outcome.feedback[chosen]}</Phrase>
            </span>
          </p>
        </>
      ) : (
        <p id={`${id}-verdict`}>{words.skipped}</p>
      )}
    </div>
  );
}
