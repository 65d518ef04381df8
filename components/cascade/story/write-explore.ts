import type { ExploreWords, LessonWords, LoopWords, PredictWords } from '@/components/cascade/explore/explore-words';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { intlLocales, type Locale } from '@/lib/languages/locale';

/** What the windows fill in themselves. */
const holes = {
  number: '{{number}}',
  stops: '{{stops}}',
  name: '{{name}}',
  nodes: '{{nodes}}',
  node: '{{node}}',
  kind: '{{kind}}',
  health: '{{health}}',
  out: '{{out}}',
  in: '{{in}}',
  from: '{{from}}',
  edge: '{{edge}}',
  to: '{{to}}',
  title: '{{title}}',
  address: '{{address}}',
};

/** The words of the windows about the diagram, in one language. */
export function writeExplore(content: CaseContent, locale: Locale): ExploreWords {
  const { outage, words } = content;
  const t = uiWords(locale);
  const of = { ...holes, organisation: outage.organisation, steps: outage.steps.length };
  return {
    ...plainWords(locale),
    credit: t('explore.credit', of),
    pictureTitle: t('explore.pictureTitle', of),
    nodes: words.nodes,
    edges: words.edges,
    kinds: Object.fromEntries(outage.nodes.map(({ kind }) => [kind, t(`explore.kind.${kind}`)])),
    health: {
      healthy: t('health.healthy'),
      strained: t('health.strained'),
      failing: t('health.failing'),
      down: t('health.down'),
      unknown: t('health.unknown'),
    },
    loops: loopWords(content, locale),
    noLoop: outage.loops.length > 0 ? '' : `${t('explore.noLoop')} ${words.failure}`,
    lessons: lessonWords(content, locale),
    rows: [
      { name: t('explore.detection'), happened: words.detected ?? '', with: 'detection' },
      { name: t('explore.repair'), happened: words.facts.duration, with: 'repair' },
      { name: t('explore.impact'), happened: words.facts.impact, with: 'impact' },
    ],
  };
}

function plainWords(locale: Locale) {
  const t = uiWords(locale);
  const timesOf = (speed: number) => t('explore.speedTimes', { speed: speed.toLocaleString(intlLocales[locale]) });
  return {
    tools: t('explore.tools'),
    show: { loops: t('explore.loops'), lesson: t('explore.lesson'), walk: t('explore.walk'), keys: t('explore.keys') },
    title: {
      loops: t('explore.loopsTitle'),
      lesson: t('explore.lessonTitle'),
      walk: t('explore.walkTitle'),
      keys: t('explore.keysTitle'),
    },
    save: { svg: t('explore.save'), png: t('explore.savePng') },
    saveFailed: { svg: t('explore.saveFailed.svg'), png: t('explore.saveFailed.png') },
    print: t('explore.print'),
    close: t('explore.close'),
    speed: t('explore.speed'),
    speeds: { 0.5: timesOf(0.5), 1: timesOf(1), 2: timesOf(2) },
    repeat: t('explore.repeat'),
    allLoops: t('explore.allLoops'),
    stop: t('explore.stop', holes),
    stopBack: t('explore.stopBack'),
    stopForward: t('explore.stopForward'),
    stopEdge: t('explore.stopEdge', holes),
    cuts: t('explore.cuts'),
    noCuts: t('explore.noCuts'),
    loopPicture: t('explore.loopPicture', holes),
    loopsPicture: t('explore.loopsPicture'),
    chooseLesson: t('explore.chooseLesson'),
    banner: t('explore.banner'),
    happened: t('explore.happened'),
    withLesson: t('explore.withLesson'),
    compare: t('explore.compare'),
    both: t('explore.both'),
    unshown: t('explore.unshown'),
    differs: t('explore.differs', holes),
    differsNot: t('explore.differsNot'),
    difference: t('explore.difference'),
    first: t('explore.first'),
    noDifference: t('explore.noDifference'),
    walkNode: t('explore.walkNode', holes),
    walkOut: t('explore.walkOut'),
    walkIn: t('explore.walkIn'),
    walkLoops: t('explore.walkLoops'),
    walkNone: t('explore.walkNone'),
    walkStart: t('explore.walkStart'),
    keys: (['tab', 'arrows', 'walk', 'stops', 'skip', 'escape'] as const).map((key) => t(`explore.keysList.${key}`)),
  };
}

function loopWords({ outage, words }: CaseContent, locale: Locale): LoopWords[] {
  const t = uiWords(locale);
  return outage.loops.map(({ id, role, polarity, edges }, at) => ({
    id,
    name: t('explore.loopNumber', { number: at + 1, name: words.loops[id]?.name }),
    lap: words.loops[id]?.lap ?? '',
    nature: `${t(`explore.role.${role}`)}, ${t(`explore.polarity.${polarity}`)}`,
    edges,
    stops: edges.map((edge) => words.loops[id]?.stops[edge] ?? ''),
    cuts: outage.lessons.flatMap((lesson) =>
      lesson.cuts
        .filter((edge) => edges.includes(edge))
        .map((edge) => ({
          edge,
          text: t('explore.cut', { lesson: words.lessons[lesson.id]?.title, edge: sentence(edge) }),
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
    detection: shown ? t(`explore.detectionWith.${shown.detection}`) : '',
    repair: shown ? t(`explore.repairWith.${shown.repair}`) : '',
    impact: shown ? t(`explore.impactWith.${shown.impact}`) : '',
  }));
}

export function writePredict(locale: Locale): PredictWords {
  const t = uiWords(locale);
  return {
    invite: t('predict.invite'),
    heading: t('predict.heading'),
    options: t('predict.options'),
    inPicture: t('predict.inPicture'),
    pass: t('predict.pass'),
    certainty: t('predict.certainty'),
    certainties: { guess: t('predict.guess'), fairly: t('predict.fairly'), sure: t('predict.sure') },
    answer: t('predict.answer'),
    skip: t('predict.skip'),
    incomplete: t('predict.incomplete'),
    record: t('predict.record', { option: '{{option}}', certainty: '{{certainty}}' }),
    skipped: t('predict.skipped'),
    feedback: t('predict.feedback'),
    right: t('predict.right'),
    wrong: t('predict.wrong'),
    waiting: t('predict.waiting', { number: '{{number}}', question: '{{question}}' }),
  };
}
