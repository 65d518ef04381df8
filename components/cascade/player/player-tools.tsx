'use client';
import type { Exploring } from '@/components/cascade/explore/view-props';
import { printPart } from '@/components/ui/print-part';
import type { ClientWords } from '@/lib/client-words';

const views = ['loops', 'lesson', 'walk', 'keys'] as const;

type Props = {
  words: ClientWords<'player'>;
  onExplore: (exploring: Exploring) => void;
  onSave: () => void;
};

/** What else can be done with the diagram: look at its loops, lay a lesson beside it, walk it, keep it. */
export function PlayerTools({ words, onExplore, onSave }: Props) {
  return (
    <fieldset aria-label={words.tools} className="cascade-tools">
      {views.map((view) => (
        <Tool key={view} name={words.show[view]} onPress={() => onExplore({ view })} />
      ))}
      <Tool name={words.save} onPress={onSave} />
      <Tool name={words.print} onPress={() => printPart('cascade')} />
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
