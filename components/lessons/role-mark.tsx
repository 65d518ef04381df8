import type { PatternRole } from '@/lib/content/schema/lessons-schema';

/** How much a pattern weighs in a case, as a mark: full, half, none, or a stroke through it where it is just not so. */
export function RoleMark({ role }: { role: PatternRole | 'none' | 'counter' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="role-mark">
      {role === 'main' && <circle cx="8" cy="8" r="6.5" className="fill-current" />}
      {role === 'part' && <path d="M8 2a6 6 0 0 0 0 12z" className="fill-current" />}
      {role === 'none' ? (
        <path d="M4 8h8" className="stroke-current" strokeWidth="1.6" />
      ) : (
        <circle cx="8" cy="8" r="6" className="fill-none stroke-current" strokeWidth="1.6" />
      )}
      {role === 'counter' && <path d="M3 13 13 3" className="stroke-current" strokeWidth="1.6" />}
    </svg>
  );
}
