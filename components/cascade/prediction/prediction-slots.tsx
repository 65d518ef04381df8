'use client';
import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { type AskedPrediction, type Forecast, forecastFor } from '@/lib/cascade/prediction';
import type { ClientWords } from '@/lib/client-words';
import { PredictionFeedback } from './prediction-feedback';

const predictionForm = lazyModule(() => import('./prediction-form'));

type Props = {
  /** The id of the player that asks. */
  player: string;
  /** The player's own part of the page. */
  block: RefObject<HTMLElement | null>;
  predictions: AskedPrediction[];
  forecasts: Record<string, Forecast>;
  words: ClientWords<'predict'>;
  /** The step before which the player has stopped. */
  asking: number | undefined;
  /** What is chosen in the question that is asked. */
  chosen: string | undefined;
  onChoose: (option: string) => void;
  onAsk: (step: number) => void;
  onAnswer: (prediction: AskedPrediction, forecast: Forecast) => void;
  /** The words on an answer just given stand before `step`. */
  onAnswered: (step: number) => void;
};

/** The predictions, each at its place in the story: an invitation, the question, or what was answered. */
export function PredictionSlots(props: Props) {
  const { player, block, predictions, forecasts, words, asking, chosen, onChoose, onAsk, onAnswer, onAnswered } = props;
  const [places, setPlaces] = useState<Record<string, Element>>({});
  const [fresh, setFresh] = useState<string>();
  useEffect(() => {
    const found = [...(block.current?.querySelectorAll<HTMLElement>('[data-prediction]') ?? [])];
    setPlaces(Object.fromEntries(found.map((place) => [place.dataset.prediction ?? '', place])));
  }, [block]);
  useEffect(() => {
    for (const prediction of predictions) {
      places[prediction.id]?.toggleAttribute('data-answered', forecastFor(prediction, forecasts) !== undefined);
    }
  }, [places, predictions, forecasts]);
  return predictions.map((prediction) => {
    const { id, step } = prediction;
    const place = places[id];
    const forecast = forecastFor(prediction, forecasts);
    if (!place) return null;
    if (forecast) {
      const feedback = (
        <PredictionFeedback
          prediction={prediction}
          forecast={forecast}
          words={words}
          onFresh={fresh === id ? () => onAnswered(step) : undefined}
        />
      );
      return createPortal(feedback, place, id);
    }
    if (asking !== step) {
      const invitation = (
        <button type="button" className="prediction-invite" onClick={() => onAsk(step)}>
          {words.invite}
        </button>
      );
      return createPortal(invitation, place, id);
    }
    const answer = (given: Forecast) => {
      setFresh(id);
      onAnswer(prediction, given);
    };
    return createPortal(
      <LazyPart name="prediction" module={predictionForm}>
        {({ PredictionForm }) => (
          <PredictionForm {...{ player, prediction, words, chosen, onChoose }} onAnswer={answer} />
        )}
      </LazyPart>,
      place,
      id,
    );
  });
}
