import { momentAt } from '@/lib/cascade/moment';
import { certainties } from '@/lib/certainty';
import { type Scene, sceneOf } from '@/lib/session/scene';
import { pictureStep, type SessionState } from '@/lib/session/session-reducer';
import {
  askedOfRoom,
  hasOptions,
  isRight,
  type LiveCase,
  type LiveTold,
  quizQuestion,
  roomQuestion,
  solutionOf,
} from './live-case';
import { isHost, type LiveState, questionAt } from './live-state';
import type {
  FacilitatorView,
  LiveCount,
  LiveDrawing,
  LivePerson,
  LivePicture,
  LiveReport,
  LiveScene,
  LiveTally,
  OpenQuestion,
  OwnView,
  RoomView,
  ScreenView,
} from './live-view';
import { type AliasWords, aliasText } from './person-name';

/*
 * What each role sees of a state. Nothing is passed through whole: every field is named, and what a room sees of the
 * agenda is its `Scene`.
 */

export function roomViewOf(state: LiveState, live: LiveCase, told: LiveTold): RoomView {
  const { session } = state;
  const question = openQuestionOf(state);
  const picture = pictureOf(state, told);
  const { left, since, hidden } = session.timer;
  return {
    slug: session.slug,
    name: told.material.name,
    scene: liveSceneOf(state, live, told),
    ...(question && !session.black && { question }),
    ...(picture && { picture }),
    ...(!hidden &&
      session.over === undefined &&
      !session.onCall?.isOpen && { timer: { left, hidden, ...(since !== undefined && { since }) } }),
  };
}

export function screenViewOf(state: LiveState, live: LiveCase, told: LiveTold): ScreenView {
  return { ...roomViewOf(state, live, told), code: state.opened.code, isLocked: state.isLocked };
}

export function ownViewOf({ people, ballots }: LiveState, person: string, words: AliasWords): OwnView {
  const answers: OwnView['answers'] = {};
  for (const [of, { votes }] of ballots) {
    const vote = votes.get(person);
    if (vote)
      answers[of] = { chosen: vote.chosen, seq: vote.seq, ...(vote.certainty && { certainty: vote.certainty }) };
  }
  return { person, name: nameOf(people.get(person), words), answers };
}

export function facilitatorViewOf(
  state: LiveState,
  live: LiveCase,
  told: LiveTold,
  { id, you, words }: { id: string; you: string; words: AliasWords },
): FacilitatorView {
  const { session, quiz, links, opened, people } = state;
  const question = openQuestionOf(state);
  const asked = quiz && quizQuestion(told, quiz.of);
  const hosts = [opened.owner, ...[...links.values()].flatMap(({ entered }) => [...entered])].filter(
    (host, at, all) => isHost(state, host) && all.indexOf(host) === at,
  );
  return {
    session: id,
    slug: session.slug,
    code: opened.code,
    you,
    driver: state.driver,
    hosts: hosts.map((host) => ({ id: host, name: nameOf(people.get(host), words), isOwner: host === opened.owner })),
    links: [...links].map(([link, { role, isRevoked, entered }]) => ({
      id: link,
      role,
      isRevoked,
      entered: entered.size,
    })),
    isLocked: state.isLocked,
    state: session,
    ...(question && { question }),
    ...(quiz && asked && { quiz: { asked: askedOfRoom(asked), solution: solutionOf(asked), isShown: quiz.isShown } }),
    tallies: talliesOf(state, live),
    purgeAt: opened.purgeAt,
  };
}

/** `here`: how many of those who joined are listening. */
export function countOf(state: LiveState, here: number): LiveCount {
  const question = questionAt(state);
  const answered = question ? (state.ballots.get(question.of)?.votes.size ?? 0) : 0;
  return { ...(question && { of: question.of }), answered, joined: joinedOf(state), here };
}

export function talliesOf(state: LiveState, live: LiveCase): LiveTally[] {
  return [...state.asked].map(([of, kind]) => tallyOf(state, live, { of, kind }));
}

export function tallyOf(
  { ballots }: LiveState,
  live: LiveCase,
  { of, kind }: { of: string; kind: OpenQuestion['kind'] },
): LiveTally {
  const tally: LiveTally = {
    of,
    kind,
    answered: 0,
    right: 0,
    options: {},
    certainty: { guess: 0, fairly: 0, sure: 0 },
    sureAndWrong: 0,
  };
  for (const { chosen, certainty, count } of ballots.get(of)?.piles() ?? []) {
    const right = isRight(live, { of, kind }, chosen);
    tally.answered += count;
    if (right) tally.right += count;
    for (const option of chosen) tally.options[option] = (tally.options[option] ?? 0) + count;
    if (certainty) tally.certainty[certainty] += count;
    if (certainty === certainties.at(-1) && !right) tally.sureAndWrong += count;
  }
  return tally;
}

/** The participants with these ids who are in the session. `isHere`: whether one listens. */
export function peopleOf(
  state: LiveState,
  ids: Iterable<string>,
  words: AliasWords,
  isHere: (person: string) => boolean,
): LivePerson[] {
  const question = questionAt(state);
  const votes = question && state.ballots.get(question.of)?.votes;
  return [...ids].flatMap((id) => {
    const person = state.people.get(id);
    if (!person || person.isRemoved) return [];
    return [{ id, name: nameOf(person, words), isHere: isHere(id), hasAnswered: votes?.has(id) === true }];
  });
}

export function liveReportOf(state: LiveState, live: LiveCase, told: LiveTold, session: string): LiveReport {
  const quiz = [...state.asked].flatMap(([of, kind]) => {
    const question = kind === 'quiz' ? quizQuestion(told, of) : undefined;
    return question ? [{ asked: askedOfRoom(question), solution: solutionOf(question) }] : [];
  });
  return {
    session,
    state: withVotes(state, told),
    people: joinedOf(state),
    tallies: talliesOf(state, live),
    quiz,
    purgeAt: state.opened.purgeAt,
  };
}

/** The diagram, once the room has come to it, or is on call. */
export function drawingOf(state: LiveState, { cascade, layout }: LiveTold): LiveDrawing | undefined {
  const isShown = state.items
    .slice(0, state.session.place + 1)
    .some(({ type }) => type === 'story' || type === 'predict');
  return isShown || state.session.onCall
    ? { cascade: { nodes: cascade.nodes, edges: cascade.edges }, layout }
    : undefined;
}

export function nameOf(person: { alias: number; name: string } | undefined, words: AliasWords): string {
  return person ? person.name || aliasText(person.alias, words) : '';
}

function joinedOf({ people }: LiveState): number {
  let joined = 0;
  for (const { isRemoved } of people.values()) if (!isRemoved) joined += 1;
  return joined;
}

function openQuestionOf(state: LiveState): OpenQuestion | undefined {
  const question = questionAt(state);
  if (!question) return undefined;
  const { of, kind, isShown } = question;
  const closesAt = state.closed.get(of);
  return { of, kind, isOpen: !isShown, ...(closesAt !== undefined && !isShown && { closesAt }) };
}

function liveSceneOf(state: LiveState, live: LiveCase, told: LiveTold): LiveScene {
  const { quiz, session } = state;
  const question = quiz && quizQuestion(told, quiz.of);
  if (!quiz || !question || session.black || session.over !== undefined) return agendaScene(state, told);
  const asked = askedOfRoom(question);
  if (!quiz.isShown) return { type: 'quiz', asked };
  const { options, right } = tallyOf(state, live, { of: quiz.of, kind: 'quiz' });
  return {
    type: 'quiz',
    asked,
    solution: solutionOf(question),
    right,
    ...(hasOptions(question) && { hands: options }),
  };
}

/** The agenda that was written into the log decides, whatever the case's is now. */
function agendaScene(state: LiveState, told: LiveTold): Scene {
  const { agenda } = state.session;
  const material = { ...told.material, agendas: { ...told.material.agendas, [agenda]: [...state.items] } };
  return sceneOf(withVotes(state, told), material);
}

/** The session with the votes added to the hands that were counted. */
function withVotes({ session, asked, ballots }: LiveState, told: LiveTold): SessionState {
  const hands = { ...session.hands };
  for (const [of, kind] of asked) {
    const votes = ballots.get(of)?.votes.size ?? 0;
    if (kind === 'quiz' || votes === 0) continue;
    const options = roomQuestion(told, { of, kind })?.options ?? [];
    if (options.length > 0 || kind === 'on-call')
      hands[of] = handsOf(
        of,
        options.map(({ id }) => id),
      );
  }
  return { ...session, hands };

  function handsOf(of: string, options: string[]): Record<string, number> {
    const counted = new Map([...options.map((id) => [id, 0] as const), ...Object.entries(session.hands[of] ?? {})]);
    for (const { chosen, count } of ballots.get(of)?.piles() ?? [])
      for (const option of chosen) counted.set(option, (counted.get(option) ?? 0) + count);
    return Object.fromEntries(counted);
  }
}

function pictureOf({ session, items, quiz }: LiveState, { material, cascade }: LiveTold): LivePicture | undefined {
  const item = items[session.place];
  const step = pictureStep(session, items);
  if (quiz || session.black || session.over !== undefined || step === undefined) return undefined;
  const isKnown = item?.type === 'story' || (item?.type === 'predict' && session.opened.includes(item.of));
  return { step, title: material.steps[step]?.title ?? '', isKnown, moment: momentAt(cascade, step) };
}
