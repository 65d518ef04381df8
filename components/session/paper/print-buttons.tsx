'use client';
import { useRef } from 'react';
import { printPart } from '@/components/ui/print-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { AgendaName } from '@/lib/session/agenda';

type Props = { papers: readonly { paper: 'script' | 'handout'; agenda: AgendaName; word: string }[] };

/** Prints one paper of a session, for one of its agendas. */
export function PrintButtons({ papers }: Props) {
  const block = useRef<HTMLParagraphElement>(null);
  useHydrated(block);
  return (
    <p ref={block} data-hydrated="false" className="script-only flex flex-wrap gap-2">
      {papers.map(({ paper, agenda, word }) => (
        <button key={word} type="button" className="press" onClick={() => printPart(`${paper}-${agenda}`)}>
          {word}
        </button>
      ))}
    </p>
  );
}
