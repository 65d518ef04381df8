import type { PointerEvent } from 'react';

/** Where a pointer takes hold of something; buttons and select do the same for who does not drag (WCAG 2.5.7). */
export function Grip({ name, onHold }: { name: string; onHold: (event: PointerEvent) => void }) {
  return (
    <span
      className="quiz-grip script-only"
      title={name}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        onHold(event);
      }}
    >
      <svg viewBox="0 0 10 16" aria-hidden="true">
        <path d="M2.5 2v12M7.5 2v12" />
      </svg>
    </span>
  );
}
