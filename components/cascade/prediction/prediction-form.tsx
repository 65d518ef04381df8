'use client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keepInTab, keptInTab } from '@/components/ui/browser/tab-store';
import { isOwnKey } from '@/components/ui/is-own-key';
import { useSaid } from '@/components/ui/use-said';
import type { AskedPrediction, Forecast } from '@/lib/cascade/prediction';
import { certainties } from '@/lib/certainty';
import type { ClientWords } from '@/lib/client-words';
import { draftKey } from './draft-key';
import { optionId } from './option-id';

type Props = {
  /** The id of the player that asks. */
  player: string;
  prediction: AskedPrediction;
  words: ClientWords<'predict'>;
  chosen: string | undefined;
  onChoose: (option: string) => void;
  /** The prediction is answered, or skipped when there is no choice. */
  onAnswer: (forecast: Forecast) => void;
};

/** A question before a step: what will it bring, and how sure is the reader? */
export function PredictionForm({ player, prediction, words, chosen, onChoose, onAnswer }: Props) {
  const { id, version, question, inPicture, options } = prediction;
  const key = draftKey(player, id);
  const [draft] = useState(() => keptInTab(key)?.split(' ') ?? []);
  const [certainty, setCertainty] = useState(() => certainties.find((each) => each === draft[1]));
  const [hint, sayHint] = useSaid();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const choose = useRef(onChoose);
  useEffect(() => {
    const kept = options.find((option) => option.id === draft[0]);
    if (kept) choose.current(kept.id);
  }, [draft, options]);
  useEffect(() => {
    keepInTab(key, `${chosen ?? ''} ${certainty ?? ''}`);
  }, [key, chosen, certainty]);
  useEffect(() => () => void keepInTab(key, null), [key]);

  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) =>
    key === 'Escape' && isOwnKey(nativeEvent) && onAnswer({ version });
  const settle = () => {
    if (chosen && certainty) onAnswer({ version, chosen, certainty });
    else sayHint(words.incomplete);
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label={words.heading}
      className="prediction"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <h3 className="text-xl">{question}</h3>
      {inPicture && <p className="text-ink-soft">{words.inPicture}</p>}
      <fieldset className="explore-choices">
        <legend className="sr-only">{words.options}</legend>
        {options.map((option) => {
          const own = optionId(player, id, option.id);
          return (
            <label key={option.id}>
              <input
                type="radio"
                id={own}
                aria-labelledby={`${own}-text`}
                name={`${player}-${id}`}
                checked={chosen === option.id}
                onChange={() => onChoose(option.id)}
              />
              <span id={`${own}-text`}>{option.text}</span>
            </label>
          );
        })}
      </fieldset>
      <fieldset className="prediction-certainty">
        <legend>{words.certainty}</legend>
        {certainties.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${player}-${id}-certainty`}
              checked={certainty === each}
              onChange={() => setCertainty(each)}
            />
            {words.certainties[each]}
          </label>
        ))}
      </fieldset>
      <p className="flex flex-wrap items-center gap-2">
        <button type="submit" className="press">
          {words.answer}
        </button>
        <button type="button" className="press" onClick={() => onAnswer({ version })}>
          {words.skip}
        </button>
        <span aria-live="polite">{hint}</span>
      </p>
      <p className="text-[0.95rem] text-ink-soft">{words.pass}</p>
    </form>
  );
}
