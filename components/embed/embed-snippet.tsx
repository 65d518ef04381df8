'use client';
import { useRef, useState } from 'react';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { EmbedPanelProps } from './embed-panel';

const embedPanel = lazyModule(() => import('./embed-panel'));

/** The line of HTML that shows this cascade on another page, for who asks for it. */
export function EmbedSnippet(props: EmbedPanelProps) {
  const block = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useHydrated(block);
  return (
    <div ref={block} data-hydrated="false" className="script-only mt-6 max-w-measure print:hidden">
      <button type="button" className="press" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {props.words.open}
      </button>
      {isOpen && (
        <LazyPart name="embed" module={embedPanel}>
          {({ EmbedPanel }) => <EmbedPanel {...props} />}
        </LazyPart>
      )}
    </div>
  );
}
