'use client';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { changeProgress } from '@/components/ui/progress-store';
import { useLive } from '@/components/ui/use-live';
import { useProgress } from '@/components/ui/use-progress';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { newPlayer, type Player, type PlayerEvent, play } from '@/lib/cascade/player';
import { type AskedPrediction, type Forecast, openGates } from '@/lib/cascade/prediction';
import { worstAt } from '@/lib/cascade/timeline';
import { fill } from '@/lib/fill';
import { CascadePicture } from './cascade-picture';
import type { Exploring } from './explore-dialog';
import type { ExploreWords, PredictWords } from './explore-words';
import { Gates } from './gates';
import { PlayerControls } from './player-controls';
import { PlayerTools } from './player-tools';
import type { PlayerWords, StepWords } from './player-words';
import { StepStrip } from './step-strip';
import { useAddress } from './use-address';
import { useClock } from './use-clock';
import { useMarkedSteps } from './use-marked-steps';
import { useStoryScroll } from './use-story-scroll';

const ExploreDialog = lazy(() => import('./explore-dialog').then((module) => ({ default: module.ExploreDialog })));

/** How long a playing player rests on a step at normal speed, in milliseconds. */
const rest = 4000;

type Props = {
  slug: string;
  cascade: DrawnCascade;
  layout: Layout;
  words: PlayerWords;
  explore: ExploreWords;
  predict: PredictWords;
  predictions: AskedPrediction[];
  steps: StepWords[];
  legend: ReactNode;
  /** The steps of the story: list items whose ids are the steps' ids. */
  children: ReactNode;
};

const noForecasts: Record<string, Forecast> = {};

/** The diagram beside its story; buttons, slider, strip, scroll and the address move the same step. */
export function CascadePlayer({ slug, cascade, layout, words, explore, predict, predictions, ...props }: Props) {
  const { steps, legend, children } = props;
  const id = `cascade-${slug}`;
  const forecasts = useProgress().progress.predictions?.[slug] ?? noForecasts;
  const gates = openGates(predictions, forecasts);
  const [player, send] = useReducer(
    (held: Player, event: PlayerEvent) => play(held, event, gates),
    newPlayer(cascade.steps.length),
  );
  const [spoken, setSpoken] = useState('');
  const [speed, setSpeed] = useState(1);
  const [replay, setReplay] = useState(0);
  const [exploring, setExploring] = useState<Exploring>();
  const block = useRef<HTMLElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { step, playing, asking } = player;
  const ids = useMemo(() => cascade.steps.map((each) => each.id), [cascade]);

  const show = (next: number) => {
    if (next === step || next === asking) return;
    send({ type: 'go', step: next });
    setSpoken('');
  };
  const scrollTo = useStoryScroll({ block, steps: ids, onReach: show });

  /** A move by the reader's own hand, or the clock's: the story follows and the step is said. */
  const move = (event: PlayerEvent) => {
    const next = play(player, event, gates);
    send(event);
    const asked = predictions.find((each) => each.step === next.asking);
    if (asked) {
      scrollTo(asked.step, true);
      setSpoken(fill(predict.waiting, { number: asked.step + 1, question: asked.question }));
    } else if (next.step !== step) {
      scrollTo(next.step);
      setSpoken(steps[next.step]?.spoken ?? '');
    }
  };

  const answer = (prediction: AskedPrediction, forecast: Forecast) => {
    changeProgress((held) => {
      const own = { ...held.predictions?.[slug], [prediction.id]: forecast };
      return { ...held, predictions: { ...held.predictions, [slug]: own } };
    });
    move({ type: 'go', step: prediction.step });
  };

  const save = async () => {
    const picture = block.current?.querySelector<SVGSVGElement>('.cascade-picture');
    const { savePicture } = await import('./save-picture');
    const credit = fill(explore.credit, {
      number: step + 1,
      title: steps[step]?.title ?? '',
      address: `${location.origin}${location.pathname}#${ids[step]}`,
    });
    if (picture) savePicture(picture, `${slug}-${step + 1}`, credit);
  };

  useAddress(ids, slider, (at) => move({ type: 'go', step: at }), setExploring);
  useClock(playing && !exploring, rest / speed, block, () => move({ type: 'tick' }));
  useMarkedSteps(ids, step, asking);
  useLive(block);
  useEffect(() => {
    if (replay > 0) setSpoken(steps[step]?.spoken ?? '');
  }, [replay, steps, step]);
  const position = (at: number) =>
    asking !== undefined && at >= asking
      ? fill(words.place, { number: at + 1, steps: steps.length })
      : (steps[at]?.position ?? '');

  return (
    <section ref={block} className="cascade" data-live="false">
      <div className="cascade-stage">
        <figure className="cascade-figure">
          <CascadePicture
            id={id}
            cascade={cascade}
            layout={layout}
            moment={momentAt(cascade, step)}
            title={position(step)}
            replay={replay}
          />
          <figcaption className="cascade-caption">{steps[step]?.title}</figcaption>
          {legend}
        </figure>
        <div className="cascade-controls script-only">
          <PlayerControls player={player} words={words} onEvent={move} />
          <div>
            <StepStrip
              name={words.strip}
              steps={ids.map((each, at) => ({ id: each, position: position(at), worst: worstAt(cascade, at) }))}
              current={step}
            />
            <input
              ref={slider}
              type="range"
              className="cascade-slider"
              min={0}
              max={player.last}
              value={step}
              aria-label={words.scrubber}
              aria-valuetext={steps[step]?.position}
              onChange={(event) => move({ type: 'go', step: event.target.valueAsNumber })}
            />
          </div>
        </div>
        <PlayerTools
          words={explore}
          speed={speed}
          onSpeed={setSpeed}
          onRepeat={() => setReplay(replay + 1)}
          onExplore={setExploring}
          onSave={save}
        />
      </div>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
      <ol className="cascade-steps">{children}</ol>
      <Gates
        predictions={predictions}
        forecasts={forecasts}
        words={predict}
        asking={asking}
        onAsk={(at) => move({ type: 'ask', step: at })}
        onAnswer={answer}
      />
      {exploring && (
        <Suspense>
          <ExploreDialog
            id={id}
            cascade={cascade}
            layout={layout}
            words={explore}
            steps={steps}
            playerWords={words}
            player={player}
            exploring={exploring}
            onEvent={(event) => send(event.type === 'forward' ? { type: 'go', step: step + 1 } : event)}
            onExplore={setExploring}
            onClose={() => setExploring(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}
