'use client';
import { useEffect } from 'react';
import { observeSize } from '@/components/ui/browser/observe';
import { heightMessage, placeAsked } from '@/lib/embed-message';

type Props = {
  steps: readonly string[];
  /** The same page in the other languages, by their codes. */
  others: Readonly<Record<string, string>>;
};

/** Goes where the address of an embedded cascade asks for, and tells the page around it how high it is. Draws nothing. */
export function EmbedPlace({ steps, others }: Props) {
  useEffect(() => {
    const other = others[new URLSearchParams(location.search).get('lang') ?? ''];
    if (other) return location.replace(`${other}${location.search}${location.hash}`);
    const place = placeAsked(location.search, steps);
    if (place && location.hash === '') location.hash = place;
    const main = document.getElementById('main');
    if (!main || parent === window) return;
    return observeSize(main, () => parent.postMessage(heightMessage(main.getBoundingClientRect().height), '*'));
  }, [steps, others]);
  return null;
}
