import { useRef } from 'react';
import { useBlockSize } from '@/components/ui/browser/use-block-size';
import { fill } from '@/lib/fill';
import type { Run } from '@/lib/model/run';
import type { ModelNames, SimulatorWords } from './model-words';
import { runResult } from './run-result';

type Props = {
  incident: Run;
  yours: Run;
  names: ModelNames['outcomes'];
  words: SimulatorWords;
  /** Whether the simulator differs from the outage. */
  turned: boolean;
  /** The id of the goals, how many of them have been reached and how many there are. */
  goals: string;
  done: number;
  all: number;
};

/**
 * What came of it, always in view: the outage's own result until something is turned, then both. Each sentence has an element of
 * its own: a browser that translates the page takes the text nodes away, and React would go on writing in those.
 */
export function SimulatorBar({ incident, yours, names, words, turned, goals, done, all }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useBlockSize(bar, '--model-bar', '.model-simulator', 5);
  const went = runResult(incident, names, words.locale);
  return (
    <div ref={bar} className="model-bar">
      <p className="model-result" role="status">
        <span className="model-whose">{turned ? words.yours : words.asItWent}</span>{' '}
        <span>{runResult(yours, names, words.locale)}</span>
      </p>
      {turned && (
        <p className="model-went">
          <span className="model-whose">{words.asItWent}</span> <span>{went}</span>
        </p>
      )}
      <a className="model-to-goals" href={`#${goals}`}>
        {fill(words.goalCount, { count: done, of: all })}
      </a>
    </div>
  );
}
