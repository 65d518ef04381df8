'use client';
import type { ClientWords } from '@/lib/client-words';
import { useOffered } from './use-offered';

/** That a group can take part with phones, and the way in for who has a code; nothing where the server has no such sessions. */
export function OfferNote({ words, joinPath: path }: { words: ClientWords<'live'>['offer']; joinPath: string }) {
  if (!useOffered()) return null;
  return (
    <section aria-labelledby="phones">
      <h2 id="phones" className="text-2xl">
        {words.head}
      </h2>
      <p>{words.text}</p>
      <p>
        <a href={path}>{words.join}</a>
      </p>
    </section>
  );
}
