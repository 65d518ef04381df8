import { expect, test } from 'vitest';
import { locales } from '@/lib/languages/locale';
import { stepsTold } from '@/lib/session/agenda';
import { reportText } from '@/lib/session/report-text';
import { sceneOf } from '@/lib/session/scene';
import { newSession, sessionReducer } from '@/lib/session/session-reducer';
import { summaryOf } from '@/lib/session/session-summary';
import { letterOf, votesOf } from '@/lib/session/votes';
import { clientWords } from './client-words';
import { listSessions, readSession } from './read-session';

const slugs = await listSessions();
const told = await Promise.all(
  slugs.flatMap((slug) => locales.map(async (locale) => ({ slug, locale, ...(await readSession(slug, locale)) }))),
);
const agendas = ['short', 'long'] as const;
const runs = told.flatMap((each) => agendas.map((agenda) => ({ ...each, agenda })));

test.each(runs)('$slug, $locale, $agenda agenda: the room is told nothing before its reveal', (run) => {
  const { material, agenda } = run;
  const items = material.agendas[agenda];
  const asked = { ...material.decisions, ...material.predictions };
  let state = newSession({ slug: run.slug, agenda, roleplay: false, at: 0 }, items);
  for (const [id, { options }] of Object.entries(asked)) {
    for (const option of options) {
      state = sessionReducer(state, { type: 'count', of: id, option: option.id, hands: 987 }, items);
    }
  }
  while (state.over === undefined) {
    const item = items[state.place];
    const scene = JSON.stringify(sceneOf(state, material));
    for (const [id, { show }] of Object.entries(material.cards)) {
      if (!state.cards.includes(id)) expect(scene, id).not.toContain(JSON.stringify(show));
    }
    for (const [id, { outcome }] of Object.entries(asked)) {
      if (!state.opened.includes(id)) expect(scene, id).not.toContain(JSON.stringify(outcome));
    }
    const isShown = item && 'of' in item && state.opened.includes(item.of);
    if (!isShown) expect(scene).not.toMatch(/987|"was":true/);
    state = sessionReducer(state, { type: 'next', at: 0 }, items);
  }
});

test.each(runs)(
  '$slug, $locale, $agenda agenda: the choices on paper are those that its room meets, with as many letters',
  ({ material, agenda }) => {
    const votes = votesOf(material, agenda);
    const met = material.agendas[agenda].flatMap((item) => ('of' in item ? [item] : []));
    expect(votes.map(({ item, number }) => [item, number])).toEqual(met.map(({ id }, place) => [id, place + 1]));
    for (const [place, { of }] of met.entries()) {
      const { options = [] } = material.decisions[of] ?? material.predictions[of] ?? {};
      expect(votes[place]?.asked.options).toEqual(options);
      expect(letterOf(options.length - 1)).toMatch(/^[CD]$/);
    }
  },
);

test.each(runs)('$slug, $locale, $agenda agenda: on paper every step is told, and once', ({ material, agenda }) => {
  const items = material.agendas[agenda];
  const told = items.flatMap(({ id }) => {
    const { first, last } = stepsTold(items, id) ?? { first: 0, last: -1 };
    return material.steps.slice(first, last + 1);
  });
  expect(told).toEqual(material.steps);
});

test.each(told)('$slug, $locale: a role-play of which nothing was written down is reported as such', (run) => {
  const { material, locale, slug } = run;
  const items = material.agendas.long;
  let state = newSession({ slug, agenda: 'long', roleplay: true, at: 0 }, items);
  while (state.over === undefined) state = sessionReducer(state, { type: 'next', at: 0 }, items);
  const words = clientWords(locale, 'session').report;
  const text = reportText(summaryOf(state, material), words, material.name);
  const headings = [...text.matchAll(/^(.+)\n-+\n\n/gm)].map(([, heading]) => heading);
  const predicted = items.some(({ type }) => type === 'predict') ? [words.predicted] : [];
  const decided = items.some(({ type }) => type === 'decide') ? [words.decided] : [];
  expect(headings).toEqual([...predicted, ...decided, words.checklist, words.actions]);
  expect(text).not.toMatch(/: \d+$/m);
  const asked = items.flatMap((item) => (item.type === 'decide' ? (material.decisions[item.of] ?? []) : []));
  for (const { question } of asked) {
    expect(text).toContain(`\n\n${question.replaceAll('`', '')}\n- `);
  }
});
