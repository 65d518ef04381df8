'use client';
import type { Pace } from '@/lib/progress/reading';
import { usePlace } from './use-place';
import { useReading } from './use-reading';

type Props = { slug: string; parts: readonly string[]; pace?: Pace };

/** Remembers which parts of a case have been read, and where the reader leaves it; draws nothing. */
export function ReadingMark({ slug, parts, pace = 'reading' }: Props) {
  useReading(slug, parts, pace);
  usePlace(slug);
  return null;
}
