'use client';
import { type ReactNode, useRef, useState } from 'react';
import type { ExploreWords } from '@/components/cascade/explore/explore-words';
import { draftKey } from '@/components/cascade/prediction/draft-key';
import { PredictionSlots } from '@/components/cascade/prediction/prediction-slots';
import { keptInTab } from '@/components/ui/browser/tab-store';
import { lazyModule } from '@/components/ui/lazy-module';
import { PartFault } from '@/components/ui/part-fault';
import { useClock } from '@/components/ui/use-clock';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useImport } from '@/components/ui/use-import';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade } from '@/lib/cascade/moment';
import type { AskedPrediction } from '@/lib/cascade/prediction';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { PaperMoments } from './paper-moments';
import { PlayerFigure } from './player-figure';
import { PlayerPanel } from './player-panel';
import type { PictureFormat } from './save-picture';
import type { StepWords } from './step-words';
import { useExploring } from './use-exploring';
import { useMarkedSteps } from './use-marked-steps';
import { usePlayer } from './use-player';
import { usePrinting } from './use-printing';
import { leaveWindow, useStepAddress } from './use-step-address';

const pictureSaver = lazyModule(() => import('./save-picture'));

/** How long a playing player rests on a step at normal speed, in milliseconds. */
const rest = 4000;

type Props = {
  slug: string;
  cascade: DrawnCascade;
  layout: Layout;
  words: ClientWords<'player'>;
  explore: ExploreWords;
  predict: ClientWords<'predict'>;
  predictions: AskedPrediction[];
  steps: StepWords[];
  legend: ReactNode;
  /** The steps of the story: list items whose ids are the steps' ids. */
  children: ReactNode;
};

/** The diagram beside its story; buttons, slider, strip, scroll and the address move the same step. */
export function CascadePlayer(props: Props) {
  const { slug, cascade, layout, words, explore, predict, predictions, steps, legend, children } = props;
  const id = `cascade-${slug}`;
  const block = useRef<HTMLElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const [speed, setSpeed] = useState(1);
  const [replay, setReplay] = useState(0);
  const [picked, setPicked] = useState<{ step: number | undefined; option: string }>();
  const { exploring, explore: openWindow, close: closeWindow, dialog, fault } = useExploring();
  const saver = useImport(pictureSaver);
  const underWindow = exploring !== undefined;
  const { spoken: saying } = words;
  const { waiting } = predict;
  const played = usePlayer({ slug, block, cascade, predictions, steps, slider, saying, waiting, underWindow });
  const { player, veiled, ids, send, move } = played;
  const { step, playing, asking } = player;
  const asked = predictions.find((each) => each.step === asking);
  const chosen = picked?.step === asking ? picked?.option : undefined;
  const printing = usePrinting();

  // Who comes back finds the page where it was left.
  useStepAddress(
    ids,
    slider,
    (at, isBack) => {
      const isDrafted = predictions.some((each) => each.step === at + 1 && keptInTab(draftKey(id, each.id)) !== null);
      (isBack ? send : move)(isDrafted ? { type: 'ask', step: at + 1 } : { type: 'go', step: at });
    },
    openWindow,
  );
  useClock(playing && !underWindow, rest / speed, block, () => move({ type: 'tick' }));
  useMarkedSteps(ids, step, asking);
  useHydrated(block);

  /** The title of a step that is still to be predicted would give the answer away. */
  const position = (at: number) =>
    at >= veiled ? fill(words.place, { number: at + 1, steps: steps.length }) : (steps[at]?.position ?? '');
  const close = () => {
    closeWindow();
    send({ type: 'pause' });
    leaveWindow(ids[step]);
  };
  const repeat = () => {
    setReplay(replay + 1);
    played.say(step);
  };
  const save = async (format: PictureFormat) => {
    const module = await saver.request();
    const picture = block.current?.querySelector<SVGSVGElement>('.cascade-picture');
    if (!module) return;
    if (!picture) throw new Error('There is no picture to save');
    const source = `${location.origin}${location.pathname}#${ids[step]}`;
    const values = { number: step + 1, title: steps[step]?.title ?? '', address: source };
    const text = {
      title: fill(explore.pictureTitle, values),
      description: steps[step]?.happening ?? '',
      credit: fill(explore.credit, values),
      source,
      locale: document.documentElement.lang,
    };
    await module.savePicture(picture, `${slug}-${step + 1}`, text, format);
  };

  return (
    <section ref={block} className="cascade" data-hydrated="false">
      <div className="cascade-stage">
        <PlayerFigure
          {...{ id, cascade, layout, step, replay, asked, chosen, legend }}
          words={steps[step]}
          title={position(step)}
        />
        <PlayerPanel
          player={player}
          words={words}
          onEvent={move}
          strip={{ slider, cascade, veiled, position }}
          pace={{ words, speed, onSpeed: setSpeed, onRepeat: repeat }}
          tools={{ words, onExplore: openWindow, onSave: save }}
        >
          {fault}
          <PartFault part="picture" failures={saver.failures} onRetry={() => save('svg')} />
        </PlayerPanel>
      </div>
      <p aria-live="polite" className="sr-only">
        {played.spoken}
      </p>
      <ol className="cascade-steps">{children}</ol>
      <PredictionSlots
        player={id}
        block={block}
        predictions={predictions}
        forecasts={played.forecasts}
        words={predict}
        asking={asking}
        chosen={chosen}
        onChoose={(option) => setPicked({ step: asking, option })}
        onAsk={(at) => move({ type: 'ask', step: at })}
        onAnswer={played.answer}
        onAnswered={played.follow}
      />
      {printing && <PaperMoments {...{ id, cascade, layout, steps }} />}
      {exploring && dialog && (
        <dialog.ExploreDialog
          {...{ id, cascade, layout, steps, player, exploring }}
          rest={rest / speed}
          words={explore}
          playerWords={words}
          onEvent={send}
          onExplore={openWindow}
          onClose={close}
        />
      )}
    </section>
  );
}
