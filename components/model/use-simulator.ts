import { type RefObject, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { matchesMedia } from '@/components/ui/browser/matches-media';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { useClock } from '@/components/ui/use-clock';
import { asksForSetting, readSetting, type Setting, writeSetting } from '@/lib/model/knobs';
import type { AnyModel } from '@/lib/model/model';
import { memoizedIncident } from '@/lib/model/run';
import { newSimulator, type Simulator, type SimulatorEvent, simulatorReducer } from '@/lib/model/simulator-reducer';
import { achieved } from '@/lib/progress/progress-changes';

/** How long a playing run rests on a moment, and how long a whole run lasts at least, in milliseconds. */
const rest = 100;
const wholeRun = 20_000;

/** Who wants calm sees the run in steps of a second. */
const calmRest = 1000;

/** How long the address keeps what was written last, in milliseconds: browsers refuse too many changes of it. */
const addressRest = 400;

/** The simulator of a model: set from the address and written back to it, ticking while it plays, its goals remembered. */
export function useSimulator(slug: string, model: AnyModel, block: RefObject<HTMLElement | null>) {
  const [asked] = useState(() => readSetting(model, location.search));
  const incident = memoizedIncident(model);
  const [speed, setSpeed] = useState(1);
  const [simulator, send] = useReducer(
    (before: Simulator, event: SimulatorEvent) => simulatorReducer(model, before, event),
    asked,
    (setting) => newSimulator(model, setting, Math.round((model.tick * model.ticks) / 3)),
  );
  const beat = matchesMedia('(prefers-reduced-motion: reduce)') ? calmRest : rest;
  const moments = Math.ceil((incident.moments.length * beat * speed) / wholeRun);
  useClock(simulator.playing, beat, block, () => send({ type: 'tick', moments }));
  useSettingInAddress(model, simulator);
  const reached = useKeptGoals(slug, simulator.reached);
  return { simulator, send, incident, reached, speed, setSpeed, corrections: asked.corrections };
}

function useSettingInAddress(model: AnyModel, { knobs, seed }: Setting): void {
  const written = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const write = () => {
      if (writeSetting(model, { knobs, seed }, '') === '' && !asksForSetting(location.search)) return;
      const query = writeSetting(model, { knobs, seed }, location.search);
      if (query === location.search) return;
      replaceAddress(`${location.pathname}${query}${location.hash}`);
      written.current = performance.now();
    };
    const wait = written.current + addressRest - performance.now();
    if (wait <= 0) return write();
    const later = setTimeout(write, wait);
    return () => clearTimeout(later);
  }, [model, knobs, seed]);
}

/** The goals reached here or on an earlier visit. */
function useKeptGoals(slug: string, fresh: readonly string[]): readonly string[] {
  const kept = useProgress(({ progress }) => progress.goals?.[slug]);
  useEffect(() => {
    if (fresh.length > 0) changeProgress((previous) => achieved(previous, 'goals', slug, fresh, Date.now()));
  }, [slug, fresh]);
  return useMemo(() => [...new Set([...fresh, ...Object.keys(kept ?? {})])], [fresh, kept]);
}
