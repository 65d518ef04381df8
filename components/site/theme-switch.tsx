'use client';
import { useEffect, useRef } from 'react';
import { changeProgress, unread } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import type { Theme } from '@/lib/progress/progress';

const choices = ['system', 'light', 'dark'] as const;

/** Day, night, or what the system says; remembered in this browser and set before the first paint by the early script. */
export function ThemeSwitch({ words }: { words: ClientWords<'theme'> }) {
  const isRead = useProgress((stored) => stored !== unread);
  const theme = useProgress(({ progress }) => progress.theme);
  const block = useRef<HTMLLabelElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  useHydrated(block);

  useEffect(() => {
    // what the reader chose while the page still stood without its scripts
    if (select.current && select.current.value !== 'system') choose(select.current.value);
  }, []);

  useEffect(() => {
    if (!isRead) return;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [isRead, theme]);

  return (
    <label ref={block} data-hydrated="false" className="script-only">
      <span className="sr-only">{words.name}</span>
      <select
        ref={select}
        value={theme ?? 'system'}
        onChange={(event) => choose(event.target.value)}
        className="theme-select"
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

function choose(choice: string): void {
  changeProgress(({ theme: _, ...previous }) => (isTheme(choice) ? { ...previous, theme: choice } : previous));
}

function isTheme(choice: string): choice is Theme {
  return choice === 'light' || choice === 'dark';
}
