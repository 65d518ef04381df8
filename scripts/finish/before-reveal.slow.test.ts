import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { models } from '@/lib/content/read/models';
import { perLocale } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import type { PlayEntry } from '@/lib/on-call/play-entry';
import { reveal } from '@/lib/quiz/obfuscate';
import { type AgendaName, agendaNames } from '@/lib/session/agenda';
import type { LiveCase, LiveTold } from '@/lib/session/live/live-case';
import type { LiveEvent } from '@/lib/session/live/live-view';
import { roomGame } from '@/lib/session/room-game';
import { isPlayedOut, offersOf, type RoomOnCall, voteName } from '@/lib/session/room-play';
import { nextOf } from '@/lib/session/session-reducer';
import { runningLive, TestBrowser, type TestStream } from '@/server/live/running-live.fixture';
import { openSqliteStore } from '@/server/live/store/sqlite-store';
import { liveContent } from './live-content';

let cases: LiveCase[];
const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-reveal-'));

beforeAll(async () => {
  cases = (await liveContent()).cases;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text that nobody in the room may have before `from`, the line of the log at which it was shown. */
type Secret = { text: string; what: string; from: number };

/** What a room goes through: an agenda, or being on call before it. */
type Walk = AgendaName | 'on-call';

function secretsIn(told: LiveTold, walk: Walk): Map<string, string[]> {
  const secrets = secretsOf(told);
  if (walk !== 'on-call' || !told.material.onCall) return secrets;
  const play = JSON.stringify(told.material.onCall.material);
  // a card may say what somebody on call finds out too
  for (const [what, texts] of secrets)
    secrets.set(
      what,
      texts.filter((text) => !play.includes(JSON.stringify(text).slice(1, -1))),
    );
  for (const [what, texts] of playSecrets(told.material.onCall))
    secrets.set(what, [...(secrets.get(what) ?? []), ...texts]);
  return secrets;
}

/** Texts by what shows them; `never`: only the facilitator has them. */
function secretsOf({ material, quiz }: LiveTold): Map<string, string[]> {
  const secrets = new Map<string, string[]>();
  const add = (what: string, ...texts: (string | undefined)[]) =>
    secrets.set(what, [...(secrets.get(what) ?? []), ...texts.flatMap((text) => text || [])]);
  for (const [id, { outcome }] of Object.entries({ ...material.decisions, ...material.predictions }))
    add(`shown ${id}`, outcome);
  // what happens next is often an option or on a card, in the same few words
  const options = JSON.stringify([material.decisions, material.predictions, material.cards, quiz]);
  for (const [step, { title, happens }] of material.steps.entries())
    add(`step ${step}`, options.includes(title) ? undefined : title, happens);
  for (const [id, { show, note }] of Object.entries(material.cards)) {
    add(`card ${id}`, show);
    add('never', note);
  }
  for (const { say, note } of Object.values(material.items)) add('never', say, note);
  for (const { listen } of Object.values(material.debrief)) add('never', listen);
  for (const { text } of material.checklist) add('never', text);
  for (const question of quiz) {
    const { explanation, feedback } = reveal(question);
    add(`quiz ${question.id}`, explanation, ...Object.values(feedback));
    add('never', question.obfuscated);
  }
  return secrets;
}

/** What is found out while on call. Numbers of the run are filled in: the longest piece between them is looked for. */
function playSecrets({ material }: RoomOnCall): [string, string[]][] {
  const bare = (text = '') => text.split(/\{\{[\w-]+\}\}/).sort((one, other) => other.length - one.length)[0] ?? '';
  const all = JSON.stringify([material.signals, material.readings, material.actions, material.hints]);
  // what two of them say is out with the first
  const isOwn = (text: string) => all.split(JSON.stringify(text).slice(1, -1)).length < 3;
  const longEnough = (text: string) => (text.length > 20 && isOwn(text) ? [text] : []);
  const found = ([id, text]: readonly [string, string | undefined]): [string, string[]] => [id, longEnough(bare(text))];
  return [
    ...Object.entries(material.readings).map(([id, { text }]) => found([`reading ${id}`, text])),
    ...Object.entries(material.signals).map(([id, { blind }]) => found([`blind ${id}`, blind])),
    ...Object.entries(material.actions).map(([id, { done }]) => found([`done ${id}`, done])),
    ...Object.entries(material.hints).map(([id, text]) => found([`hint ${id}`, text])),
    ['never', Object.values(material.actions).flatMap(({ why }) => longEnough(why ?? ''))],
    ['never', [...material.timeline.map(({ text }) => text), material.made].flatMap(longEnough)],
  ];
}

/** What an entry of a play gives away. */
function toldBy(entry: PlayEntry): string {
  switch (entry.kind) {
    case 'signal':
      return `reading ${entry.reading}`;
    case 'blind':
      return `blind ${entry.signal}`;
    case 'action':
      return `done ${entry.action}`;
    case 'hint':
      return `hint ${entry.hint}`;
    case 'wait':
    case 'close':
      return entry.kind;
  }
}

type Listener = { as: string; told: LiveTold; stream: TestStream };

/** Walks a whole session over HTTP, with a phone and a screen in each language, and says what any of them had too early. */
async function leaksIn(live: LiveCase, walk: Walk): Promise<string[]> {
  const file = join(folder, `${live.slug}-${walk}-${performance.now()}.sqlite`);
  const running = await runningLive([live], async () => openSqliteStore(file));
  await running.service.start();
  const host = new TestBrowser(running.url);
  const agenda = walk === 'on-call' ? 'short' : walk;
  const { session, code } = await host.open(live.slug, agenda);
  const shownAt = new Map<string, number>();
  const listeners: Listener[] = [];
  for (const locale of locales) {
    const phone = new TestBrowser(running.url, locale);
    await phone.join(code, `private-name-${locale}`);
    const screen = new TestBrowser(running.url, locale);
    screen.cookie = host.cookie;
    const streams = [
      ['participant', await phone.listen(session, 'participant')],
      ...(locale === 'nl' ? [['screen', await screen.listen(session, 'screen')] as const] : []),
    ] as const;
    for (const [as, stream] of streams) listeners.push({ as: `${as} ${locale}`, told: live.told[locale], stream });
  }
  const voter = new TestBrowser(running.url);
  await voter.join(code);
  const desk = await host.listen(session, 'facilitator');

  const state = async () => {
    const last = desk.events.findLast(({ event }) => event === 'facilitator');
    if (last?.event !== 'facilitator') throw new Error('the desk sees nothing');
    return last;
  };
  const go = async (
    command: Parameters<TestBrowser['command']>[1],
    shows: (place: Awaited<ReturnType<typeof state>>['data']) => string[],
  ) => {
    const { seq } = await host.command(session, command);
    const now = await desk.until(({ event, id = 0 }) => event === 'facilitator' && id >= seq);
    if (now.event === 'facilitator') for (const what of shows(now.data)) if (!shownAt.has(what)) shownAt.set(what, seq);
  };
  await desk.until(({ event }) => event === 'facilitator');
  const playOnCall = async () => {
    const { onCall } = live.told.nl.material;
    const model = models.get(live.slug);
    if (!onCall || !model) return;
    const game = roomGame({ model, onCall: onCall.onCall });
    const now = async () => (await state()).data.state.onCall ?? { isOpen: false, vote: 0, turns: [] };
    await go({ type: 'take-pager' }, () => []);
    for (let at = 0; !isPlayedOut(await now()); at++) {
      const play = await now();
      const offers = offersOf(onCall, play);
      // every move in turn, so that most of what can be found is found
      const move = at < 24 ? (offers[(at * 5) % offers.length] ?? 'hint') : 'close';
      await voter.answer(session, voteName(play.vote), [move]);
      const turn = game.turn(play.turns, move);
      if (turn) await go({ type: 'make-move', turn }, () => [toldBy(turn.entry)]);
    }
    await go({ type: 'show-play-report', report: game.report((await now()).turns) }, () => []);
    await go({ type: 'next' }, () => []);
    await go({ type: 'end' }, () => []);
  };
  const items = live.told.nl.material.agendas[agenda];
  const stepsShown = ({ state: { place, step } }: { state: { place: number; step: number } }) => {
    const item = items[place];
    const stands = item?.type === 'predict' || item?.type === 'story' ? step : -1;
    return Array.from({ length: stands + 1 }, (_, at) => `step ${at}`);
  };
  if (walk === 'on-call') await playOnCall();
  for (;;) {
    const { data } = await state();
    if (data.state.over !== undefined) break;
    const item = items[data.state.place];
    if (data.question && nextOf(data.state, items) === data.question.kind) {
      const asked = live.told.nl.material[item?.type === 'decide' ? 'decisions' : 'predictions'][data.question.of];
      await voter.answer(session, data.question.of, [asked?.was ?? '']);
    }
    if (item?.type === 'ask') for (const card of item.cards) await go({ type: 'reveal', card }, () => [`card ${card}`]);
    if (item?.type === 'story' && data.state.step === item.from) {
      for (const question of live.told.nl.quiz.slice(0, 4)) {
        if (shownAt.has(`quiz ${question.id}`)) continue;
        await go({ type: 'ask', question: question.id }, () => []);
        await go({ type: 'next' }, () => [`quiz ${question.id}`]);
        await go({ type: 'next' }, () => []);
      }
    }
    await go({ type: 'next' }, (now) => {
      const opened = now.state.opened.map((id) => `shown ${id}`);
      const steps = stepsShown(now);
      const predicted = items[now.state.place];
      const later =
        predicted?.type === 'predict' && now.state.opened.includes(predicted.of) ? [`step ${predicted.to}`] : [];
      return [...opened, ...steps, ...later];
    });
  }
  const end = (await state()).id ?? 0;
  for (const { stream } of listeners)
    await stream.until(
      ({ event, data, id = 0 }) =>
        id >= end ||
        (event === 'room' && data.scene.type === 'over') ||
        (event === 'screen' && data.scene.type === 'over'),
    );
  await running.close();
  return listeners.flatMap((listener) => leaksTo(listener, secretsIn(listener.told, walk), shownAt));
}

function leaksTo(
  { as, stream }: Listener,
  texts: ReadonlyMap<string, string[]>,
  shownAt: ReadonlyMap<string, number>,
): string[] {
  const secrets: Secret[] = [...texts].flatMap(([what, texts]) =>
    texts.map((text) => ({
      text: JSON.stringify(text).slice(1, -1),
      what,
      from: shownAt.get(what) ?? Number.POSITIVE_INFINITY,
    })),
  );
  const leaks: string[] = [];
  let at = 0;
  for (const event of stream.events) {
    at = event.id ?? at;
    const text = JSON.stringify(event.data);
    for (const secret of secrets)
      if (secret.from > at && text.includes(secret.text)) leaks.push(`${as}: ${secret.what} at ${at}: ${secret.text}`);
    if (isScene(event) && 'scene' in event.data) {
      const { scene, question } = event.data;
      const tells = /"(?:hands|was|right|solution|outcome)"/.test(JSON.stringify(scene));
      if (question?.isOpen && tells) leaks.push(`${as}: an answer at ${at}: ${text}`);
    }
    if (event.event !== 'own' && text.includes('private-name')) leaks.push(`${as}: a name at ${at}`);
  }
  return leaks;
}

function isScene({ event }: LiveEvent): boolean {
  return event === 'room' || event === 'screen';
}

test('no phone and no screen has an answer, an outcome, a count or a later step before its reveal, in any case and language', async () => {
  expect(cases.length).toBeGreaterThan(0);
  for (const live of cases) for (const agenda of agendaNames) expect(await leaksIn(live, agenda)).toEqual([]);
});

test('no phone and no screen has a reading, a hint or what an action does before the group has come to it on call', async () => {
  const playable = cases.filter(({ told }) => told.nl.material.onCall);
  expect(playable.length).toBeGreaterThan(0);
  for (const live of playable) expect(await leaksIn(live, 'on-call')).toEqual([]);
});

test.each<[string, (told: LiveTold) => LiveTold]>([
  [
    'an outcome in the situation',
    (told) => ({
      ...told,
      material: { ...told.material, situation: Object.values(told.material.predictions)[0]?.outcome ?? '' },
    }),
  ],
  [
    'a step in the alert',
    (told) => ({
      ...told,
      material: { ...told.material, alert: { from: '', text: told.material.steps.at(-1)?.happens ?? '' } },
    }),
  ],
  [
    'a note on a card',
    (told) => ({
      ...told,
      material: {
        ...told.material,
        cards: Object.fromEntries(
          Object.entries(told.material.cards).map(([id, card]) => [
            id,
            { ...card, show: Object.values(told.material.items)[0]?.say ?? '' },
          ]),
        ),
      },
    }),
  ],
  [
    'an explanation in a question',
    (told) => ({
      ...told,
      quiz: told.quiz.map((question) => ({ ...question, question: reveal(question).explanation })),
    }),
  ],
])('%s that was planted is found', async (_, plant) => {
  const [live] = cases;
  if (!live) throw new Error('there is no case');
  const planted = { ...live, told: perLocale((locale) => plant(live.told[locale])) };
  expect((await leaksIn(planted, 'short')).length).toBeGreaterThan(0);
});

test('a reading that was planted in the page of being on call is found', async () => {
  const live = cases.find(({ told }) => told.nl.material.onCall);
  if (!live) throw new Error('nobody can be on call');
  const plant = (told: LiveTold): LiveTold => {
    const { onCall } = told.material;
    if (!onCall) return told;
    const { material } = onCall;
    const said = `${material.page.text} ${Object.values(material.readings).at(-1)?.text}`;
    const planted = { ...onCall, material: { ...material, page: { ...material.page, text: said } } };
    return { ...told, material: { ...told.material, onCall: planted } };
  };
  const planted = { ...live, told: perLocale((locale) => plant(live.told[locale])) };
  expect((await leaksIn(planted, 'on-call')).length).toBeGreaterThan(0);
});
