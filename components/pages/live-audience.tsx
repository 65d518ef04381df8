'use client';
import { AudienceWindow } from '@/components/session/audience/audience-window';
import type { SessionUiWords } from '@/components/session/word-session';
import { drawScene } from './draw-scene';

/** The audience's window, with the diagram as the presenter sends it. */
export function LiveAudience({ slug, words }: { slug: string; words: SessionUiWords['audience'] }) {
  return <AudienceWindow slug={slug} words={words} draw={drawScene} />;
}
