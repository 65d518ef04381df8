import { expect, test } from 'vitest';
import { layoutCascade } from '@/lib/cascade/layout';
import { cascadeWithLesson, differsAt } from '@/lib/cascade/lesson';
import { legsOf } from '@/lib/cascade/loops';
import { matrixOf } from '@/lib/cascade/matrix';
import { drawnCascade, momentAt } from '@/lib/cascade/moment';
import { numberEdges } from '@/lib/cascade/number-edges';
import { newPlayer, playerReducer } from '@/lib/cascade/player-reducer';
import { healthAt } from '@/lib/cascade/timeline';
import { locales } from '@/lib/languages/locale';
import { listCases, readCase } from './read';

const slugs = await listCases();
const told = await Promise.all(locales.flatMap((locale) => slugs.map((slug) => readCase(slug, locale))));
const cases = told.slice(0, slugs.length);
const lessons = cases.flatMap(({ slug, outage }) =>
  outage.lessons.map((lesson) => ({ name: `${slug}: ${lesson.id}`, outage, lesson })),
);

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

test.each(lessons)('$name changes nothing before the step it touches', ({ outage, lesson }) => {
  const told = drawnCascade(outage);
  const other = cascadeWithLesson(told, lesson);
  const first = outage.steps.findIndex(({ id }) => id === lesson.step);
  for (const step of told.steps.keys()) {
    if (step < first) expect(momentAt(other, step)).toEqual(momentAt(told, step));
  }
});

const zalando = cases.find(({ slug }) => slug === 'zalando')?.outage;

test.skipIf(!zalando)('Zalando: monitoring from outside shortens detection and does not prevent the outage', () => {
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
