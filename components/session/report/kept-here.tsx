import type { ClientWords } from '@/lib/client-words';

/** That a report is in this browser and nowhere else, and where it can be erased. */
export function KeptHere({ words, path }: { words: ClientWords<'session'>['report']; path: string }) {
  return (
    <p className="mt-8 max-w-measure">
      {words.kept} <a href={path}>{words.data}</a>
    </p>
  );
}
