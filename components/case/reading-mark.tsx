'use client';
import { usePlace } from './use-place';
import { useReading } from './use-reading';

type Props = { slug: string; parts: readonly string[] };

/** Remembers which parts of a case have been read, and where the reader leaves it; draws nothing. */
export function ReadingMark({ slug, parts }: Props) {
  useReading(slug, parts);
  usePlace(slug);
  return null;
}
