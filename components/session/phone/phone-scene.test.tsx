import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import nl from '@/content/ui/nl.json';
import type { WaitingAnswer } from '@/lib/progress/progress';
import type { LiveScene, OpenQuestion, OwnView, RoomView } from '@/lib/session/live/live-view';
import { PhoneScene } from './phone-scene';

const words = { phone: nl.phone, audience: nl.session.audience };
const question: OpenQuestion = { of: 'decide', kind: 'decide', isOpen: true };
const options = [
  { id: 'wait', text: 'Wachten' },
  { id: 'look', text: 'Kijken met `kubectl`' },
];
const asked: LiveScene = { type: 'question', title: 'Kies', question: 'Wat doe je?', options };
const told: LiveScene = {
  ...asked,
  options: options.map((option) => ({ ...option, hands: 2, was: option.id === 'look' })),
  outcome: 'Het team keek.',
};
const letter: WaitingAnswer = { key: 'k', about: 'decide', body: { chosen: ['wait'] } };

function phoneAt(
  scene: LiveScene,
  {
    room,
    answers,
    waiting = [],
    isFailing = false,
    refused,
  }: {
    room?: Partial<RoomView>;
    answers?: OwnView['answers'];
    waiting?: WaitingAnswer[];
    isFailing?: boolean;
    refused?: { of: string; reason: string };
  } = {},
): string {
  return renderToStaticMarkup(
    <PhoneScene
      room={{ slug: 'nunl', name: 'NU.nl', scene, ...room }}
      own={{ person: 'p', name: 'Kalme Otter', answers: answers ?? {} }}
      skew={0}
      waiting={waiting}
      answers={{ give: () => undefined, kept: {}, refused, isFailing }}
      drawQuiz={() => 'a question of the quiz'}
      words={words}
    />,
  );
}

const answered = { decide: { chosen: ['look'], seq: 4 } };

test.each<[string, LiveScene, string]>([
  ['welcome', { type: 'welcome', title: 'Welkom', text: 'Je werkt bij NU.nl.' }, nl.phone.watch],
  ['alert', { type: 'alert', title: 'Melding', alert: { from: 'pager', text: 'Stuk' }, cards: [] }, 'Stuk'],
  ['story', { type: 'story', title: 'Vol', step: 2, steps: 11, happens: 'De node loopt vol.' }, 'Stap 3 van 11'],
  ['points', { type: 'points', title: 'Bespreek', points: ['Waarom?'] }, 'Waarom?'],
  ['black', { type: 'black' }, nl.phone.isBlack],
  ['over', { type: 'over' }, nl.phone.over],
])('the phone says what the room is at: %s', (_, scene, text) => {
  expect(phoneAt(scene)).toContain(text);
});

test('a question that is open has an input for each option and nothing of its outcome', () => {
  const page = phoneAt(asked, { room: { question } });
  expect(page.match(/name="[^"]*\.option"/g)).toHaveLength(2);
  expect(page).toContain(nl.phone.send);
  expect(page).toContain('<code>kubectl</code>');
  expect(page).not.toContain('Het team keek');
  expect(page).not.toContain(nl.phone.own);
});

test('an answer that arrived is shown, and may be changed while the question is open', () => {
  const page = phoneAt(asked, { room: { question }, answers: answered });
  expect(page).toContain(nl.phone.answer.received);
  expect(page).toContain(nl.phone.change);
  expect(page).not.toContain(nl.phone.send);
});

test.each([
  [false, nl.phone.answer.sending],
  [true, nl.phone.answer.waiting],
])('an answer on its way says so, without a line (%s) as well', (isFailing, text) => {
  expect(phoneAt(asked, { room: { question }, waiting: [letter], isFailing })).toContain(text);
});

test('an answer that came too late says why it does not count', () => {
  const refused = { of: 'decide', reason: 'De vraag was gesloten.' };
  expect(phoneAt(asked, { room: { question }, refused })).toContain('De vraag was gesloten.');
});

test('a question that closed takes no answer, whether one was given or not', () => {
  const room = { question: { ...question, closesAt: Date.now() - 1000 } };
  for (const given of [answered, {}]) {
    const page = phoneAt(asked, { room, answers: given });
    expect(page).toContain(nl.phone.answer.closed);
    expect(page).not.toContain(nl.phone.send);
    expect(page).not.toContain(nl.phone.change);
  }
  expect(phoneAt(asked, { room })).toContain(nl.phone.none);
});

test('once it is told, the own answer stands beside what was done then', () => {
  const room = { question: { ...question, isOpen: false } };
  expect(phoneAt(told, { room, answers: answered })).toContain(nl.phone.was);
  expect(phoneAt(told, { room, answers: { decide: { chosen: ['wait'], seq: 4 } } })).toContain(nl.phone.other);
  expect(phoneAt(told, { room })).toContain(nl.phone.none);
  expect(phoneAt(told, { room })).toContain('Het team keek.');
});
