'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { ClientWords } from '@/lib/client-words';

const Words = createContext<ClientWords<'part'> | undefined>(undefined);

/** Gives every part of a page what it says when it does not come. */
export function PartWords({ words, children }: { words: ClientWords<'part'>; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function usePartWords(): ClientWords<'part'> | undefined {
  return useContext(Words);
}
