'use client';
import { useEffect, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';

type Props = { sections: { id: string; title: string }[]; copied: string };

/** The sections of the page, with the one that is being read; without a script a plain list. */
export function ContentsList({ sections, copied }: Props) {
  const [current, setCurrent] = useState<string>();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setCurrent(target.getAttribute('aria-labelledby') ?? undefined);
      },
      { rootMargin: '-30% 0px -70% 0px' },
    );
    for (const { id } of sections) {
      const section = document.getElementById(id)?.closest('section');
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [sections]);

  useEffect(() => {
    const copy = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.heading-link') : null;
      if (!link) return;
      setCopied(false);
      copyText(link.href).then(setCopied);
    };
    addEventListener('click', copy);
    return () => removeEventListener('click', copy);
  }, []);

  useEffect(() => {
    if (!isCopied) return;
    const leave = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(leave);
  }, [isCopied]);

  return (
    <>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="copied-notice">
        {isCopied && copied}
      </p>
    </>
  );
}
