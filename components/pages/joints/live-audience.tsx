'use client';
import { AudienceWindow } from '@/components/session/audience/audience-window';
import type { ClientWords } from '@/lib/client-words';
import { drawScene } from './draw-scene';

/** The audience's window, with the diagram as the presenter sends it. */
export function LiveAudience({ slug, words }: { slug: string; words: ClientWords<'session'>['audience'] }) {
  return <AudienceWindow slug={slug} words={words} draw={drawScene} />;
}
