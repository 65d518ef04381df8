'use client';
import { useRef } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';

/** Prints the page as it stands. */
export function PrintButton({ word }: { word: string }) {
  const block = useRef<HTMLParagraphElement>(null);
  useHydrated(block);
  return (
    <p ref={block} data-hydrated="false" className="script-only">
      <button type="button" className="press" onClick={() => window.print()}>
        {word}
      </button>
    </p>
  );
}
