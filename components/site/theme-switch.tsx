'use client';
import { useEffect, useRef } from 'react';
import { useLive } from '@/components/ui/use-live';
import { useProgress } from '@/components/ui/use-progress';
import type { Theme } from '@/lib/progress/progress';

const choices = ['system', 'light', 'dark'] as const;

type Choice = (typeof choices)[number];

/** Day, night, or what the system says; remembered in this browser and set before the first paint by the early script. */
export function ThemeSwitch({ name, words }: { name: string; words: Record<Choice, string> }) {
  const { progress, change } = useProgress();
  const block = useRef<HTMLLabelElement>(null);
  const theme = progress?.theme;
  useLive(block);

  useEffect(() => {
    if (!progress) return;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [progress, theme]);

  const choose = (choice: string) =>
    change(({ theme: _, ...held }) => (isTheme(choice) ? { ...held, theme: choice } : held));

  return (
    <label ref={block} data-live="false" className="script-only">
      <span className="sr-only">{name}</span>
      <select value={theme ?? 'system'} onChange={(event) => choose(event.target.value)} className="theme-select">
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

function isTheme(choice: string): choice is Theme {
  return choice === 'light' || choice === 'dark';
}
