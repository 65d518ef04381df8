import { changeProgress } from '@/components/progress/progress-store';
import type { ClientWords } from '@/lib/client-words';
import { added } from '@/lib/progress/add-imported';
import { largestText } from '@/lib/progress/stored-text';

/** Adds what a file holds to what is stored, or says why not. */
export function ImportFile({ words, onSaid }: { words: ClientWords<'data'>; onSaid: (sentence: string) => void }) {
  const take = async (file: File) => {
    // A character takes at most four bytes, so a larger file is not even read.
    if (file.size > 4 * largestText) return onSaid(words.refused['too-large']);
    const text = await file.text();
    changeProgress((previous) => {
      const outcome = added(previous, text, Date.now());
      onSaid('refused' in outcome ? words.refused[outcome.refused] : words.imported);
      return 'refused' in outcome ? previous : outcome.progress;
    });
  };
  return (
    <p className="mt-4">
      <label className="font-mark font-semibold">
        <span className="block">{words.import}</span>
        <input
          type="file"
          accept="application/json,.json"
          className="mt-1 max-w-full"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) take(file);
            target.value = '';
          }}
        />
      </label>
      <span className="mt-1 block text-[0.9rem] text-ink-soft">{words.importNote}</span>
    </p>
  );
}
