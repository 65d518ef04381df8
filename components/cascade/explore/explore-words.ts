import type { DrawnLesson } from '@/lib/cascade/lesson';
import type { ClientWords } from '@/lib/client-words';
import { clientWords } from '@/lib/content/read/client-words';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';

/** A loop in words, with the lessons that cut it. */
export type LoopWords = {
  id: string;
  /** `Loop 1: …` */
  name: string;
  lap: string;
  /** Role and polarity. */
  nature: string;
  edges: string[];
  /** One sentence for each edge of the lap. */
  stops: string[];
  cuts: { edge: string; text: string }[];
};

/** A lesson in words: what it would have changed, or why that can't be drawn. */
export type LessonWords = DrawnLesson & {
  title: string;
  effect: string;
  unshown?: string | undefined;
  detection: string;
  repair: string;
  impact: string;
};

/** What the windows about the diagram say, and what they say of this case. */
export type ExploreWords = ClientWords<'explore'> & {
  nodes: Record<string, string>;
  edges: Record<string, string>;
  kinds: Record<string, string>;
  health: ClientWords<'health'>;
  loops: LoopWords[];
  noLoop: string;
  lessons: LessonWords[];
  rows: { name: string; happened: string; with: 'detection' | 'repair' | 'impact' }[];
};

/** The words of the windows about the diagram, in one language. */
export function exploreWords(content: CaseContent, locale: Locale): ExploreWords {
  const { outage, words } = content;
  const t = uiWords(locale);
  const own = clientWords(locale, 'explore');
  const of = { organisation: outage.organisation, steps: outage.steps.length };
  return {
    ...own,
    credit: fill(own.credit, of),
    pictureTitle: fill(own.pictureTitle, of),
    nodes: words.nodes,
    edges: words.edges,
    kinds: Object.fromEntries(outage.nodes.map(({ kind }) => [kind, t(`cascade.kind.${kind}`)])),
    health: clientWords(locale, 'health'),
    loops: loopWords(content, locale),
    noLoop: outage.loops.length > 0 ? '' : `${t('cascade.noLoop')} ${words.failure}`,
    lessons: lessonWords(content, locale),
    rows: [
      { name: t('cascade.detection'), happened: words.detected ?? '', with: 'detection' },
      { name: t('cascade.repair'), happened: words.facts.duration, with: 'repair' },
      { name: t('cascade.impact'), happened: words.facts.impact, with: 'impact' },
    ],
  };
}

function loopWords({ outage, words }: CaseContent, locale: Locale): LoopWords[] {
  const t = uiWords(locale);
  return outage.loops.map(({ id, role, polarity, edges }, at) => ({
    id,
    name: t('cascade.loopNumber', { number: at + 1, name: words.loops[id]?.name }),
    lap: words.loops[id]?.lap ?? '',
    nature: `${t(`cascade.role.${role}`)}, ${t(`cascade.polarity.${polarity}`)}`,
    edges,
    stops: edges.map((edge) => words.loops[id]?.stops[edge] ?? ''),
    cuts: outage.lessons.flatMap((lesson) =>
      lesson.cuts
        .filter((edge) => edges.includes(edge))
        .map((edge) => ({
          edge,
          text: t('cascade.cut', { lesson: words.lessons[lesson.id]?.title, edge: sentence(edge) }),
        })),
    ),
  }));

  function sentence(id: string): string {
    const edge = outage.edges.find((each) => each.id === id);
    const [from, to] = [words.nodes[edge?.from ?? ''], words.nodes[edge?.to ?? '']];
    return t('explore.stopEdge', { from, edge: words.edges[id], to });
  }
}

function lessonWords({ outage, words }: CaseContent, locale: Locale): LessonWords[] {
  const t = uiWords(locale);
  return outage.lessons.map(({ id, step, cuts, with: shown }) => ({
    id,
    step,
    cuts,
    with: shown && { rest: shown.rest, steps: shown.steps },
    title: words.lessons[id]?.title ?? id,
    effect: words.lessons[id]?.effect ?? '',
    unshown: words.lessons[id]?.unshown,
    detection: shown ? t(`cascade.detectionWith.${shown.detection}`) : '',
    repair: shown ? t(`cascade.repairWith.${shown.repair}`) : '',
    impact: shown ? t(`cascade.impactWith.${shown.impact}`) : '',
  }));
}
