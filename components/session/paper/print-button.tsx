'use client';
import { useRef } from 'react';
import { useLive } from '@/components/ui/use-hydrated';

/** Prints the page as it stands. */
export function PrintButton({ word }: { word: string }) {
  const block = useRef<HTMLParagraphElement>(null);
  useLive(block);
  return (
    <p ref={block} data-live="false" className="script-only">
      <button type="button" className="press" onClick={() => window.print()}>
        {word}
      </button>
    </p>
  );
}
