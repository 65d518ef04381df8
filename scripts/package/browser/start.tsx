import { startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createFromReadableStream } from 'react-server-dom-turbopack/client';
import type { Packaged } from '@/components/lms/lms-context';
import { lmsLine } from '@/components/lms/lms-line';
import { PackageRoot } from '@/components/pages/package/package-root';
import { type Keeper, keepProgressIn } from '@/components/progress/progress-store';
import type { PackageFacts } from '@/scripts/package/package-facts';
import { openLms } from './open-lms';

/** Takes the page over. It stands at the end of the document, which is whole by then. */
const facts: PackageFacts = JSON.parse(textOf('package'));
const payloads = new Map(facts.pages.map(({ locale }) => [locale, undefined as ReturnType<typeof read> | undefined]));
const line = lmsLine(openLms(facts, Date.now()));

function PackagedPage() {
  const [locale, setLocale] = useState(facts.locale);
  const [mark, setMark] = useState<string>();
  const page = facts.pages.find((each) => each.locale === locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (page) document.title = page.title;
    if (mark) document.getElementById(mark)?.scrollIntoView({ behavior: 'instant' });
  }, [locale, page, mark]);
  const onLocale = (next: string, place = markInView()) => {
    if (next === locale || !payloads.has(next)) return;
    startTransition(() => {
      setMark(place);
      setLocale(next);
    });
  };
  const packaged: Packaged = { line, locale, onLocale, pass: facts.pass, longest: facts.longest };
  return <PackageRoot payload={payloadIn(locale)} locale={locale} packaged={packaged} />;
}

function payloadIn(locale: string): ReturnType<typeof read> {
  const payload = payloads.get(locale) ?? read(JSON.parse(textOf(`payload-${locale}`)));
  payloads.set(locale, payload);
  return payload;
}

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  return createFromReadableStream(
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    }),
  );
}

/** The last heading or step above the middle of the window; none at the top of the page. */
function markInView(): string | undefined {
  const marks = [...document.querySelectorAll('main :is(h2, .cascade-step)[id]')];
  return scrollY < 200 ? undefined : marks.findLast((each) => each.getBoundingClientRect().top < innerHeight / 2)?.id;
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

/** What a package knows of the reader is kept by the LMS; in the browser it lasts as long as the page. */
function inMemory(): Keeper {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

keepProgressIn(inMemory());
const root = document.getElementById('root');
if (root) hydrateRoot(root, <PackagedPage />);
