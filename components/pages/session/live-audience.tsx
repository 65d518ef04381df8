'use client';
import { AudienceWindow } from '@/components/session/audience/audience-window';
import type { AudienceWords } from '@/components/session/audience/audience-words';
import type { Locale } from '@/lib/languages/locale';
import { drawScene } from './draw-scene';

/** The audience's window, with the diagram as the presenter or the server sends it. */
export function LiveAudience({ slug, locale, words }: { slug: string; locale: Locale; words: AudienceWords }) {
  return <AudienceWindow slug={slug} locale={locale} words={words} draw={drawScene} />;
}
