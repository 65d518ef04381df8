import { fill } from '@/lib/fill';
import type { Correction } from '@/lib/model/knobs';
import type { DeskWords, ModelNames } from './model-words';

type Props = { corrections: Correction[]; names: ModelNames['knobs']; words: DeskWords };

/** What in the link could not be taken as it stood. */
export function CorrectionNote({ corrections, names, words }: Props) {
  if (corrections.length === 0) return null;
  return (
    <div role="alert" className="model-note">
      <p>{words.corrected}</p>
      <ul>
        {corrections.map((correction) => (
          <li key={`${correction.kind}-${correction.kind === 'clamped' ? correction.knob : correction.given}`}>
            {sentence(correction, names, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentence(correction: Correction, names: ModelNames['knobs'], words: DeskWords): string {
  const given = correction.given.slice(0, 40);
  switch (correction.kind) {
    case 'clamped':
      return fill(words.clamped, {
        name: names[correction.knob]?.name ?? correction.knob,
        given,
        used: correction.used,
      });
    case 'unknown':
      return fill(words.unknownKnob, { given });
    case 'seed':
      return fill(words.clampedSeed, { given, used: correction.used });
  }
}
