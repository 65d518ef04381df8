'use client';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '@/components/ui/browser/copy-text';
import { observeView } from '@/components/ui/browser/observe';
import { useBlockSize } from '@/components/ui/browser/use-block-size';
import { useSaid } from '@/components/ui/use-said';

type Props = { title: string; sections: { id: string; title: string }[]; copied: string };

/**
 * The sections of the page, with the one that is being read; without a script a plain list. The fold is drawn here, as what
 * is said of a copied link stands beside it: in a folded part it would be neither seen nor told.
 */
export function ContentsList({ title, sections, copied }: Props) {
  const [current, setCurrent] = useState<string>();
  const [notice, say] = useSaid();
  const list = useRef<HTMLOListElement>(null);
  useBlockSize(list, '--contents', 'html', 2.4);

  useEffect(() => {
    const ids = new Map<Element, string>();
    for (const { id } of sections) {
      const section = document.getElementById(id)?.closest('section');
      if (section) ids.set(section, id);
    }
    return observeView(
      ids.keys(),
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) setCurrent(ids.get(target));
      },
      '-30% 0px -70% 0px',
    );
  }, [sections]);

  useEffect(() => {
    const copy = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.heading-link') : null;
      if (link) copyText(link.href).then((isCopied) => say(isCopied ? copied : ''));
    };
    addEventListener('click', copy);
    return () => removeEventListener('click', copy);
  }, [copied, say]);

  useEffect(() => {
    if (!notice) return;
    const leave = setTimeout(say, 3000, '');
    return () => clearTimeout(leave);
  }, [notice, say]);

  return (
    <>
      <details>
        <summary>{title}</summary>
        <ol ref={list}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </details>
      <p aria-live="polite" className="copied-notice">
        {notice}
      </p>
    </>
  );
}
