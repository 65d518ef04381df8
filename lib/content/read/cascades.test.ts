import { expect, test } from 'vitest';
import { layoutCascade } from '@/lib/cascade/layout';
import { cascadeWithLesson, differsAt, firstDifference } from '@/lib/cascade/lesson';
import { legsOf } from '@/lib/cascade/loops';
import { matrixOf } from '@/lib/cascade/matrix';
import { drawnCascade, momentAt } from '@/lib/cascade/moment';
import { numberEdges } from '@/lib/cascade/number-edges';
import { newPlayer, playerReducer } from '@/lib/cascade/player-reducer';
import type { Health } from '@/lib/cascade/schema';
import { changesAt, healthAt } from '@/lib/cascade/timeline';
import { locales } from '@/lib/languages/locale';
import { listCases, readCase } from './read';

const slugs = await listCases();
const told = await Promise.all(locales.flatMap((locale) => slugs.map((slug) => readCase(slug, locale))));
const cases = told.slice(0, slugs.length);
const lessons = cases.flatMap(({ slug, outage }) =>
  outage.lessons.map((lesson) => ({ name: `${slug}: ${lesson.id}`, outage, lesson })),
);

test('there are six cases to prove this on', () => {
  expect(slugs).toHaveLength(6);
});

test.each(cases)(
  '$slug: with numbered edges every moment is drawn the same, and no edge tells its story',
  async ({ outage }) => {
    const cascade = drawnCascade(outage);
    const layout = await layoutCascade(outage, {});
    const numbered = numberEdges(cascade, layout);
    for (const step of cascade.steps.keys()) {
      const before = momentAt(cascade, step);
      const after = momentAt(numbered.cascade, step);
      for (const [place, { id }] of cascade.edges.entries()) {
        const number = numbered.cascade.edges[place]?.id ?? '';
        expect(after.carries[number], id).toBe(before.carries[id]);
        expect(numbered.layout.edges[number], id).toEqual(layout.edges[id]);
      }
    }
    for (const { id } of outage.edges) expect(JSON.stringify(numbered)).not.toContain(`"${id}"`);
  },
);

test.each(cases)(
  '$slug: walked forward and back, a player meets the same moments, each the fold of its steps',
  ({ outage }) => {
    const cascade = drawnCascade(outage);
    const last = cascade.steps.length - 1;
    const walk = (start: number, type: 'forward' | 'back') => {
      let player = newPlayer(cascade.steps.length, start);
      const moments = [momentAt(cascade, player.step)];
      for (let count = 0; count < last; count++) {
        player = playerReducer(player, { type });
        moments.push(momentAt(cascade, player.step));
      }
      return moments;
    };
    const there = walk(0, 'forward');
    expect(walk(last, 'back').reverse()).toEqual(there);
    for (const [step, { becomes }] of cascade.steps.entries()) {
      expect(there[step]?.health).toEqual({ ...healthAt(cascade, step - 1), ...becomes });
    }
  },
);

test.each(cases)('$slug: the matrix says what the player shows', ({ outage }) => {
  const cascade = drawnCascade(outage);
  for (const { node, healths } of matrixOf(outage)) {
    expect(healths).toEqual(cascade.steps.map((_, step) => momentAt(cascade, step).health[node]));
  }
});

test.each(cases)('$slug: what a step says to run back, it carries', ({ outage }) => {
  for (const { carries, back = [] } of outage.steps) expect(carries).toEqual(expect.arrayContaining(back));
});

test.each(cases)('$slug: has two to four predictions, none before the player has moved twice', ({ outage }) => {
  expect(outage.predictions.length).toBeGreaterThanOrEqual(2);
  for (const { before, options, right, type } of outage.predictions) {
    expect(outage.steps.findIndex(({ id }) => id === before)).toBeGreaterThan(2);
    expect(options).toContain(right);
    if (type === 'node') expect(outage.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(options));
  }
});

test.each(cases)('$slug: a node that is the right prediction changes at the step that is predicted', ({ outage }) => {
  for (const { before, right, type } of outage.predictions) {
    if (type !== 'node') continue;
    const step = outage.steps.findIndex(({ id }) => id === before);
    expect(changesAt(outage, step).map(({ node }) => node)).toContain(right);
  }
});

test.each(cases)('$slug: every lap goes round along all of its edges', ({ outage: { loops, edges } }) => {
  for (const { id, edges: lap } of loops) {
    const legs = legsOf(lap, edges);
    expect([...new Set(legs.map(({ edge }) => edge))], id).toEqual(lap);
    const ends = legs.map(({ edge, back }) => {
      const { from, to } = edges.find((each) => each.id === edge) ?? {};
      return back ? { start: to, end: from } : { start: from, end: to };
    });
    const last = ends.at(-1);
    expect([ends[0]?.start, last?.start], `${id} ends where it began, or turns`).toContain(last?.end);
  }
});

test('every prediction, lap and lesson that can not be drawn has its words in both languages', () => {
  for (const { slug, outage, words } of told) {
    expect(words.detected).toBeTruthy();
    expect(Object.keys(words.predictions)).toEqual(outage.predictions.map(({ id }) => id));
    for (const { id, edges } of outage.loops) expect(Object.keys(words.loops[id]?.stops ?? {})).toEqual(edges);
    for (const { id, with: shown } of outage.lessons) {
      expect(words.lessons[id]?.unshown === undefined, `${slug}: ${id} is shown or says why not`).toBe(
        shown !== undefined,
      );
    }
  }
});

test.each(lessons)('$name changes nothing before the step it touches', ({ outage, lesson }) => {
  const told = drawnCascade(outage);
  const other = cascadeWithLesson(told, lesson);
  const first = outage.steps.findIndex(({ id }) => id === lesson.step);
  for (const step of told.steps.keys()) {
    if (step < first) expect(momentAt(other, step)).toEqual(momentAt(told, step));
  }
  for (const id of Object.keys(lesson.with?.steps ?? {})) {
    expect(outage.steps.findIndex((step) => step.id === id)).toBeGreaterThanOrEqual(first);
  }
});

test.each(lessons.filter(({ lesson }) => lesson.with))(
  '$name is drawn as it is said: different, and no worse',
  ({ outage, lesson }) => {
    const cascade = drawnCascade(outage);
    const other = cascadeWithLesson(cascade, lesson);
    expect(firstDifference(cascade, other)).toBeDefined();
    const down = (story: typeof cascade) =>
      story.steps.flatMap((_, step) => Object.values(healthAt(story, step)).filter((health) => health === 'down'))
        .length;
    expect(down(other)).toBeLessThanOrEqual(down(cascade));
    const fromBest: Health[] = ['healthy', 'unknown', 'strained', 'failing', 'down'];
    const last = cascade.steps.length - 1;
    for (const [node, health] of Object.entries(healthAt(other, last))) {
      const happened = fromBest.indexOf(healthAt(cascade, last)[node] ?? 'healthy');
      expect(fromBest.indexOf(health), `${node} ends no worse`).toBeLessThanOrEqual(happened);
    }
    const { effect, with: shown } = lesson;
    if (effect === 'prevents') expect([shown?.detection, shown?.repair]).toEqual(['not-needed', 'not-needed']);
  },
);

test('Zalando: monitoring outside the cluster shortens detection and does not prevent the outage', () => {
  const zalando = cases.find(({ slug }) => slug === 'zalando')?.outage;
  const lesson = zalando?.lessons.find(({ id }) => id === 'monitor-from-outside');
  if (!zalando || !lesson) throw new Error('the lesson is gone');
  const told = drawnCascade(zalando);
  const other = cascadeWithLesson(told, lesson);
  expect(lesson.effect).toBe('shortens');
  expect(lesson.with).toMatchObject({ detection: 'sooner', impact: 'shorter' });
  const blind = told.steps.findIndex(({ id }) => id === 'monitoring-goes-blind');
  expect(healthAt(told, blind)['kubernetes-on-call']).toBe('unknown');
  expect(healthAt(other, blind)).toMatchObject({
    coredns: 'down',
    aggregation: 'down',
    monitoring: 'healthy',
    'kubernetes-on-call': 'healthy',
  });
  expect(differsAt(told, other, told.steps.length - 1)).toEqual([]);
});
