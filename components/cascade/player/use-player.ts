import { type RefObject, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { useSaid } from '@/components/ui/use-said';
import type { DrawnCascade } from '@/lib/cascade/moment';
import { newPlayer, type Player, type PlayerEvent, playerReducer, veiledFrom } from '@/lib/cascade/player-reducer';
import { type AskedPrediction, type Forecast, stepsToPredict } from '@/lib/cascade/prediction';
import { fill } from '@/lib/fill';
import type { StepWords } from './step-words';
import { type StoryPlace, useStoryScroll } from './use-story-scroll';

type Played = {
  slug: string;
  block: RefObject<HTMLElement | null>;
  cascade: DrawnCascade;
  predictions: AskedPrediction[];
  steps: StepWords[];
  slider: RefObject<HTMLInputElement | null>;
  /** How a step is said. */
  saying: string;
  /** What is said when the player stops at a prediction. */
  waiting: string;
  /** Under a window no prediction stops it: its question would stand out of sight. */
  underWindow: boolean;
};

const noForecasts: Record<string, Forecast> = {};

/** The player of a case with its predictions: every move takes the story along and is said. */
export function usePlayer(played: Played) {
  const { slug, block, cascade, predictions, steps, slider, saying, waiting, underWindow } = played;
  const forecasts = useProgress(({ progress }) => progress.predictions?.[slug]) ?? noForecasts;
  const open = stepsToPredict(predictions, forecasts);
  const stops = underWindow ? [] : open;
  const [player, dispatch] = useReducer(
    (previous: Player, event: PlayerEvent) => playerReducer(previous, event, stops),
    newPlayer(cascade.steps.length),
  );
  /** Where the player is once all that was pressed counts: a press may come before the one before it is drawn. */
  const latest = useRef(player);
  const send = (event: PlayerEvent) => {
    latest.current = playerReducer(latest.current, event, stops);
    dispatch(event);
  };
  const [spoken, speak] = useSaid();
  const ids = useMemo(() => cascade.steps.map(({ id }) => id), [cascade]);
  const { step, asking } = player;

  const [heading, setHeading] = useState<StoryPlace>();
  const scrollTo = useStoryScroll({
    block,
    steps: ids,
    at: { step: asking ?? step, prediction: asking !== undefined },
    onReach: (next) => {
      if (next === step || next === asking) return;
      send({ type: 'go', step: next });
      speak('');
    },
  });

  // Only now does the page have its new height: a question may have opened or closed.
  useEffect(() => {
    if (heading) scrollTo(heading);
  }, [heading, scrollTo]);

  /** A slider that has the focus is spoken by itself, with the step's position. */
  const say = (at: number) => {
    const words = steps[at];
    if (words) speak(document.activeElement === slider.current ? words.happening : fill(saying, words));
  };

  /** A move by the reader's own hand, or the clock's: the story follows and the step is said. */
  const move = (event: PlayerEvent) => {
    const before = latest.current;
    send(event);
    const next = latest.current;
    const asked = predictions.find((each) => each.step === next.asking);
    if (asked) {
      setHeading({ step: asked.step, prediction: true });
      speak(fill(waiting, { number: asked.step + 1, question: asked.question }));
    } else if (next.step !== before.step) {
      setHeading({ step: next.step, prediction: false });
      say(next.step);
    }
  };

  const answer = (prediction: AskedPrediction, forecast: Forecast) => {
    changeProgress((previous) => {
      const own = { ...previous.predictions?.[slug], [prediction.id]: forecast };
      return { ...previous, predictions: { ...previous.predictions, [slug]: own } };
    });
    send({ type: 'go', step: prediction.step });
  };

  /** The words on an answer have the focus; only behind them is the step said, so that neither cuts the other off. */
  const follow = (at: number) => {
    scrollTo({ step: at, prediction: true });
    say(at);
  };

  return { player, veiled: veiledFrom(player, open), ids, forecasts, spoken, send, say, move, answer, follow };
}
