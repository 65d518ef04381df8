import { useEffect, useRef } from 'react';
import { Phrase } from '@/components/text/phrase';
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
  const block = useRef<HTMLElement>(null);
  const fresh = useRef(onFresh);
  useEffect(() => {
    if (fresh.current) block.current?.focus({ preventScroll: true });
    fresh.current?.();
    fresh.current = undefined;
  }, []);
  if (!chosen) {
    return (
      <section ref={block} tabIndex={-1} aria-label={words.feedback} className="prediction-record">
        {words.skipped}
      </section>
    );
  }
  const outcome = revealOutcome(prediction.obfuscated);
  const option = prediction.options.find(({ id }) => id === chosen)?.text ?? '';
  return (
    <section ref={block} tabIndex={-1} aria-label={words.feedback} className="prediction-record">
      <p className="text-ink-soft">
        {fill(words.record, {
          option: option.replace(/\.$/, ''),
          certainty: certainty ? words.certainties[certainty] : '',
        })}
      </p>
      <p>
        <strong className="font-mark">{chosen === outcome.right ? words.right : words.wrong}</strong>{' '}
        <Phrase>{outcome.feedback[chosen]}</Phrase>
      </p>
    </section>
  );
}
