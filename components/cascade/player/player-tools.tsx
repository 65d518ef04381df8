'use client';
import { useState } from 'react';
import type { Exploring } from '@/components/cascade/explore/view-props';
import { printPart } from '@/components/ui/print-part';
import type { ClientWords } from '@/lib/client-words';
import type { PictureFormat } from './save-picture';

const views = ['loops', 'lesson', 'walk', 'keys'] as const;

type Props = {
  words: ClientWords<'player'>;
  onExplore: (exploring: Exploring) => void;
  /** Rejects when the browser gives no file. */
  onSave: (format: PictureFormat) => Promise<void>;
};

/** What else can be done with the diagram: look at its loops, lay a lesson beside it, walk it, keep it. */
export function PlayerTools({ words, onExplore, onSave }: Props) {
  const [refused, setRefused] = useState<PictureFormat>();
  const save = async (format: PictureFormat) => {
    setRefused(undefined);
    try {
      await onSave(format);
    } catch {
      setRefused(format);
    }
  };
  return (
    <fieldset className="cascade-tools">
      <legend className="sr-only">{words.tools}</legend>
      {views.map((view) => (
        <Tool key={view} name={words.show[view]} onPress={() => onExplore({ view })} />
      ))}
      <Tool name={words.save.svg} onPress={() => save('svg')} />
      <Tool name={words.save.png} onPress={() => save('png')} />
      <Tool name={words.print} onPress={() => printPart('cascade')} />
      <p aria-live="polite" className="basis-full">
        {refused && words.saveFailed[refused]}
      </p>
    </fieldset>
  );
}

function Tool({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" className="cascade-tool" onClick={onPress}>
      {name}
    </button>
  );
}
