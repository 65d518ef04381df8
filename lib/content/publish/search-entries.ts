import { casePage, homePage, onCallPage, pageAddress, sessionPage } from '@/lib/address';
import type { StoryElement } from '@/lib/content/parse/story-element';
import { listCases, openedCase, readCase, readGlossary } from '@/lib/content/read/read';
import { readLessons } from '@/lib/content/read/read-lessons';
import { listOnCall } from '@/lib/content/read/read-on-call';
import { readSearchSynonyms } from '@/lib/content/read/read-search-synonyms';
import { listSessions } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import { partNames } from '@/lib/content/schema/case-schema';
import { type Locale, locales } from '@/lib/languages/locale';
import type { SearchEntry } from '@/lib/search/entry';
import { readSections } from './page-sections';

/** The pages that are no case: their address, their name in the menu, and where their words stand. */
const pages = [
  { path: '', name: 'home', words: 'home' },
  { path: '/lessons', name: 'lessons', words: 'lessons' },
  { path: '/quiz', name: 'quiz', words: 'mixedPage' },
  { path: '/session', name: 'sessions', words: 'sessions' },
  { path: '/glossary', name: 'glossary', words: 'glossary' },
  { path: '/sources', name: 'sources', words: 'sources' },
  { path: '/about', name: 'about', words: 'about' },
  { path: '/data', name: 'data', words: 'dataPage' },
] as const;

/** Everything in one language that a search may lead to, in reading order, with what else it may be called. */
export async function searchEntries(locale: Locale): Promise<SearchEntry[]> {
  return calledAlso(await placesOf(locale), locale);
}

function calledAlso(places: readonly SearchEntry[], locale: Locale): SearchEntry[] {
  const called = Object.entries(readSearchSynonyms(locale)).map(([place, words]) => ({
    place: place.startsWith('#') ? place : `${homePage(locale)}${place.replace(/^\/$/, '')}`,
    words,
  }));
  return places.map((entry) => {
    const also = called.filter(
      ({ place }) => entry.href === place || (place.startsWith('#') && entry.href.endsWith(place)),
    );
    const words = [entry.also, ...also.map((each) => each.words)].filter(Boolean).join(' ');
    return words ? { ...entry, also: words } : entry;
  });
}

/**
 * What a search begins with, light however many cases there are: of these the titles of pages, steps, loops and lessons alone.
 */
export async function briefEntries(locale: Locale): Promise<SearchEntry[]> {
  const slugs = await listCases();
  const grow = new Set<string>(
    [casePage, sessionPage, onCallPage].flatMap((page) => slugs.map((slug) => page(locale, slug))),
  );
  return (await searchEntries(locale)).flatMap((entry) => {
    if (!grow.has(entry.href.split('#')[0] ?? '')) return [entry];
    return entry.kind === 'part' || entry.kind === 'question' ? [] : [{ ...entry, text: '' }];
  });
}

/** The places within one case, by their ids alone: for a copy of its page that stands without the site. */
export async function entriesWithin(slug: string, locale: Locale): Promise<SearchEntry[]> {
  const page = casePage(locale, slug);
  return calledAlso(await caseEntries(slug, locale), locale).flatMap((entry) =>
    entry.href.startsWith(`${page}#`) ? [{ ...entry, href: entry.href.slice(page.length) }] : [],
  );
}

async function placesOf(locale: Locale): Promise<SearchEntry[]> {
  const t = uiWords(locale);
  const cases = await Promise.all((await listCases()).map((slug) => caseEntries(slug, locale)));
  const sessions = await Promise.all((await listSessions()).map((slug) => sessionEntry(slug, locale)));
  const onCall = await Promise.all((await listOnCall()).map((slug) => onCallEntry(slug, locale)));
  const glossary = Object.entries(await readGlossary(locale));
  const others = await Promise.all(locales.filter((other) => other !== locale).map(readGlossary));
  return [
    ...pages.map(({ path, name, words }) => ({
      href: pageAddress(locale, path),
      kind: 'page' as const,
      title: t(`${words}.title`),
      place: '',
      text: [t(`site.${name}`), t(`${words}.description`)].join(' '),
    })),
    ...sectionEntries(locale),
    ...cases.flat(),
    ...(await lessonEntries(locale)),
    ...sessions,
    ...onCall,
    ...glossary.map(([id, { term, definition }]) => ({
      href: pageAddress(locale, '/glossary', id),
      kind: 'term' as const,
      title: term,
      place: t('glossary.heading'),
      text: plain([definition, ...others.map((other) => other[id]?.term)].join(' ')),
    })),
  ];
}

/** What stands under the headings of the pages that are no case, and in the foot of every page. */
function sectionEntries(locale: Locale): SearchEntry[] {
  const t = uiWords(locale);
  const at = (place: string, href: string, title: string, text = '') => ({
    href: `${homePage(locale)}${href}`,
    kind: 'part' as const,
    title,
    place,
    text,
  });
  const [about, quiz, data] = [t('about.heading'), t('mixedPage.heading'), t('dataPage.heading')];
  return [
    ...readSections('about', locale).map(({ id, title, text }) => at(about, `/about#${id}`, title, text)),
    at(about, '/about#accessibility', t('accessibility.heading'), t('accessibility.goal')),
    at(about, '/about#offline', t('offline.ask')),
    at(about, '/about#shortcuts', t('shortcuts.title'), t('shortcuts.singleNote')),
    at(quiz, '/quiz#setup', t('mixed.setup')),
    at(quiz, '/quiz#review', t('mixed.review'), t('mixed.reviewLead')),
    at(quiz, '/quiz#take-along', t('exports.heading'), t('exports.lead')),
    at(data, '/data#stored', t('data.stored')),
    at(data, '/data#take', t('data.take')),
    at(data, '/data#erase', t('data.erase')),
  ];
}

async function caseEntries(slug: string, locale: Locale): Promise<SearchEntry[]> {
  const { outage, quiz, words } = await readCase(slug, locale);
  const t = uiWords(locale);
  const told = textsOf(slug, locale);
  const page = casePage(locale, slug);
  const at = (kind: SearchEntry['kind'], id: string, title: string | undefined, ...text: (string | undefined)[]) => ({
    href: `${page}#${id}`,
    kind,
    title: plain(title ?? id),
    place: outage.organisation,
    text: plain(text.filter(Boolean).join(' ')),
  });
  return [
    {
      href: page,
      kind: 'page',
      title: words.title,
      place: '',
      text: plain(
        [words.summary, words.figure.value, words.figure.meaning, ...Object.values(words.goals), words.failure].join(
          ' ',
        ),
      ),
    },
    ...(words.model
      ? [at('part', 'model', t('caseModel.title'), ...Object.values(words.model.knobs).map(({ name }) => name))]
      : []),
    at('part', 'today', t('case.today'), words.today),
    ...partNames.map((name) => at('part', name, t(`case.parts.${name}`), told.get(name))),
    ...outage.steps.map(({ id }) => at('step', id, words.steps[id]?.title, words.steps[id]?.happens, told.get(id))),
    ...outage.loops.map(({ id }) => at('loop', `loop-${id}`, words.loops[id]?.name, words.loops[id]?.lap)),
    ...outage.lessons.map(({ id }) =>
      at('lesson', id, words.lessons[id]?.title, words.lessons[id]?.effect, told.get(id)),
    ),
    ...quiz.questions.map(({ id }) => at('question', `question-${id}`, words.quiz[id]?.question)),
  ];
}

/** What the cases teach together. */
async function lessonEntries(locale: Locale): Promise<SearchEntry[]> {
  const { lessons, quiz, words } = await readLessons(locale);
  const t = uiWords(locale);
  const place = t('lessons.heading');
  const at = (kind: SearchEntry['kind'], id: string, title = id, text = '') => ({
    href: pageAddress(locale, '/lessons', id),
    kind,
    title: plain(title),
    place,
    text: plain(text),
  });
  return [
    ...lessons.lessons.map(({ id }, number) => ({
      ...at('lesson', id, words.lessons[id]?.title, words.lessons[id]?.explanation),
      also: t('lessons.number', { number: number + 1 }),
    })),
    ...lessons.patterns.map(({ id }) => at('lesson', id, words.patterns[id]?.title, words.patterns[id]?.definition)),
    ...quiz.questions.map(({ id }) => at('question', `question-${id}`, words.quiz[id]?.question)),
  ];
}

/** The page of a session; nothing of what it reveals. */
async function sessionEntry(slug: string, locale: Locale): Promise<SearchEntry> {
  const { outage } = await readCase(slug, locale);
  const t = uiWords(locale);
  const name = outage.organisation;
  const text = `${t('sessionPage.description', { name })} ${t('session.start.heading')}`;
  return { href: sessionPage(locale, slug), kind: 'page', title: t('sessionPage.name'), place: name, text };
}

/** The page on which one is on call; nothing of what there is to find out. */
async function onCallEntry(slug: string, locale: Locale): Promise<SearchEntry> {
  const { outage } = await readCase(slug, locale);
  const t = uiWords(locale);
  const name = outage.organisation;
  const text = t('onCallPage.description', { name });
  return { href: onCallPage(locale, slug), kind: 'page', title: t('onCallPage.name'), place: name, text };
}

/** What the story says in each of its parts, steps and lessons: every text belongs to the one opened last before it. */
function textsOf(slug: string, locale: Locale): Map<string, string> {
  const { elements, texts } = openedCase(slug).stories[locale];
  const blocks = elements.filter(({ name }) => name === 'Part' || name === 'Step' || name === 'Lesson');
  const told = new Map<string, string>();
  for (const { source, place } of texts) {
    const { id } = blocks.findLast((block) => isBefore(block, place.line)) ?? { id: '' };
    told.set(id, `${told.get(id) ?? ''} ${source.replaceAll('\n', ' ')}`.trim());
  }
  return told;
}

function isBefore({ place }: StoryElement, line: number): boolean {
  return place.line < line;
}

function plain(words: string): string {
  return words.replaceAll('`', '');
}
