import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import type { SessionEvent } from '@/lib/session/session-reducer';

type Props = {
  checklist: Material['checklist'];
  ticked: string[];
  words: ClientWords<'session'>['roleplay'];
  onEvent: (event: SessionEvent) => void;
};

/** How a role-play goes, and what to look for in who is on call. */
export function PresenterChecklist({ checklist, ticked, words, onEvent }: Props) {
  return (
    <details className="mt-6" open>
      <summary className="min-h-9 font-mark text-xl font-bold">{words.heading}</summary>
      <ul className="mt-2 list-disc ps-6">
        {[words.before, words.during, words.after].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <fieldset className="mt-3">
        <legend className="font-semibold">{words.checklist}</legend>
        {checklist.map(({ id, text }) => (
          <label key={id} className="flex min-h-9 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 flex-none accent-action"
              checked={ticked.includes(id)}
              onChange={() => onEvent({ type: 'tick', item: id })}
            />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
