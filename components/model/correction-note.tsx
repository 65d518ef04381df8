import { fill } from '@/lib/fill';
import type { Correction } from '@/lib/model/knobs';
import type { ModelNames, SimulatorWords } from './model-words';

type Props = { corrections: Correction[]; names: ModelNames['knobs']; words: SimulatorWords };

/** What in the link could not be taken as it stood. */
export function CorrectionNote({ corrections, names, words }: Props) {
  if (corrections.length === 0) return null;
  return (
    <div role="alert" className="model-note">
      <p>{words.corrected}</p>
      <ul>
        {corrections.map((correction) => {
          const said = sentence(correction, names, words);
          return <li key={said}>{said}</li>;
        })}
      </ul>
    </div>
  );
}

function sentence(correction: Correction, names: ModelNames['knobs'], words: SimulatorWords): string {
  switch (correction.kind) {
    case 'clamped':
      return fill(words.clamped, {
        name: names[correction.knob]?.name ?? correction.knob,
        given: short(correction.given),
        used: correction.used,
      });
    case 'unknown':
      return fill(words.unknownKnob, { given: short(correction.given) });
    case 'seed':
      return fill(words.clampedSeed, { given: short(correction.given), used: correction.used });
    case 'no-chance':
      return words.noChance;
    case 'repeated':
      return fill(words.repeated, { name: short(correction.name) });
  }
}

const short = (given: string) => given.slice(0, 40);
