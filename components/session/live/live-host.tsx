import { useCallback, useEffect } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { AudienceDoor } from '@/components/session/audience/audience-door';
import type { Draw, Drawing, PlayParts } from '@/components/session/channel';
import { PresenterBegun } from '@/components/session/presenter/presenter-begun';
import { SessionReport } from '@/components/session/report/session-report';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import { plural } from '@/lib/plural';
import { withLive } from '@/lib/progress/progress-changes';
import { byOurClock, type Heard, withVotes } from '@/lib/session/live/client/heard';
import { joinPath } from '@/lib/session/live/live-address';
import type { LiveCommand } from '@/lib/session/live/live-request';
import type { FacilitatorView, QuizScene } from '@/lib/session/live/live-view';
import type { Material } from '@/lib/session/material';
import { sceneOf } from '@/lib/session/scene';
import { type SessionEvent, sessionReducer } from '@/lib/session/session-reducer';
import { EndPanel } from './end-panel';
import { GroupPanel } from './group-panel';
import { HostLine } from './host-line';
import { HostsPanel } from './hosts-panel';
import { PeoplePanel } from './people-panel';
import { PhoneVotes } from './phone-votes';
import { QuizPicker } from './quiz-picker';
import { useCommands } from './use-commands';
import { useEnter } from './use-enter';
import type { LiveAddress } from './use-live-mark';
import { useLiveStream } from './use-live-stream';

export type HostWords = { session: ClientWords<'session'>; live: ClientWords<'live'> };

type Props = {
  address: LiveAddress;
  material: Material;
  locale: Locale;
  words: HostWords;
  paths: { audience: string };
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
  play: PlayParts;
  /** To another session in this window, or to none. */
  onOpen: (session: string | undefined) => void;
};

/** A live session at its facilitator: the presenter, with the group on phones beside it. */
export function LiveHost({ address: { session, token }, ...props }: Props) {
  const { locale, words, onOpen } = props;
  const refused = useEnter({ session, token }, locale, words.live.failed, onOpen);
  const { slug } = props.material;
  const onErased = useCallback(
    () => changeProgress((kept) => withLive(kept, slug, session, () => undefined)),
    [slug, session],
  );

  if (refused) return <Stopped text={refused} words={words} onOpen={onOpen} />;
  if (token !== undefined) return <p role="status">{words.live.opening}</p>;
  return <Hosted {...props} session={session} onErased={onErased} />;
}

function Stopped({ text, words, onOpen }: { text: string } & Pick<Props, 'words' | 'onOpen'>) {
  return (
    <>
      <p role="alert" className="notice">
        {text}
      </p>
      <button type="button" className="press mt-4" onClick={() => onOpen(undefined)}>
        {words.live.toStart}
      </button>
    </>
  );
}

type HostedProps = Omit<Props, 'address'> & { session: string; onErased: () => void };

function Hosted({ session, material, locale, words, paths, drawingAt, draw, play, onOpen, onErased }: HostedProps) {
  const line = useLiveStream(session, 'facilitator', locale);
  const { heard, end } = line;
  const { facilitator: view, count, tallies, skew } = heard;
  const commands = useCommands(session, locale, heard.seq, words.live.failed);
  const { slug } = material;

  const code = view?.code;
  useEffect(() => {
    if (code === undefined) return;
    changeProgress((kept) =>
      withLive(kept, slug, session, (mark) => mark ?? { at: Date.now(), code, as: 'facilitator', waiting: [] }),
    );
  }, [slug, session, code]);

  const isErased = end?.why === 'deleted';
  useEffect(() => {
    if (isErased) onErased();
  }, [isErased, onErased]);

  if (end?.why === 'replaced')
    return (
      <>
        <p role="alert" className="notice">
          {words.live.replaced}
        </p>
        <button type="button" className="press mt-4" onClick={line.retake}>
          {words.session.window.takeOver}
        </button>
      </>
    );
  if (end) {
    const text =
      end.why === 'refused' ? end.message : end.why === 'deleted' ? words.live.end.erased : words.live.screen.revoked;
    return <Stopped {...{ text, words, onOpen }} />;
  }
  if (!view) return <p role="status">{line.status === 'waiting' ? words.live.lost : words.live.opening}</p>;

  const items = material.agendas[view.state.agenda];
  const timed = { ...view.state, timer: byOurClock(view.state.timer, skew) };
  const state = commands.pending.reduce((before, writing) => sessionReducer(before, writing, items), timed);
  const voted = withVotes(state, tallies);
  const { command } = commands;
  const send = (event: SessionEvent) => {
    if (event.type === 'note' || event.type === 'count' || event.type === 'tick') commands.write(event);
    else command(untimed(event));
  };
  const door = {
    code: view.code,
    address: `${globalThis.location.origin}${joinPath(view.code)}`,
    isLocked: view.isLocked,
    here: count?.here ?? 0,
    ...(view.question && { answered: count?.answered ?? 0 }),
  };
  const people = Object.values(heard.people);
  const isOver = state.over !== undefined;
  const endPanel = (
    <EndPanel {...{ session, locale, command, isOver, onErased }} purgeAt={view.purgeAt} words={words.live} />
  );
  return (
    <>
      <HostLine line={line} problem={commands.problem} view={view} words={words.live} command={command} />
      <PresenterBegun
        {...{ state, material, paths, drawingAt, draw, play }}
        words={words.session}
        onEvent={send}
        report={
          <SessionReport
            state={voted}
            material={material}
            locale={locale}
            words={words.session}
            people={plural(words.live.report, 'people', count?.joined ?? people.length, locale)}
            kept={
              <>
                <p className="mt-8 max-w-measure">{words.live.report.kept}</p>
                {endPanel}
              </>
            }
            onBack={() => send({ type: 'back', at: 0 })}
            onNew={() => onOpen(undefined)}
          />
        }
        live={{
          scene: quizSceneOf(view, tallies) ?? sceneOf(voted, material),
          nextWord: view.quiz && words.live.quiz[view.quiz.isShown ? 'back' : 'show'],
          door,
          doorView: ({ type }) =>
            type !== 'black' &&
            type !== 'over' && (
              <AudienceDoor door={door} isLarge={type === 'welcome'} locale={locale} words={words.live.door} />
            ),
          votes: (of) => (
            <PhoneVotes of={of} tally={tallies[of]} material={material} locale={locale} words={words.live.group} />
          ),
          onMove: (of, move) => {
            const votes = tallies[of]?.options[move] ?? 0;
            return { count: votes, text: fill(words.live.group.votes, { count: votes }) };
          },
          aside: (
            <GroupPanel {...{ door, count, locale, command, skew }} question={view.question} words={words.live}>
              <QuizPicker {...{ slug, locale, command }} words={words.live.quiz} />
              <PeoplePanel people={people} words={words.live.people} command={command} />
              <HostsPanel {...{ view, slug, locale, command }} words={words.live} />
              {endPanel}
            </GroupPanel>
          ),
        }}
      />
    </>
  );
}

/** The question of the quiz that is before the group, as the group sees it. */
function quizSceneOf({ quiz, question }: FacilitatorView, tallies: Heard['tallies']): QuizScene | undefined {
  if (!quiz || !question) return undefined;
  const { asked, solution, isShown } = quiz;
  const tally = tallies[question.of];
  return {
    type: 'quiz',
    asked,
    ...(isShown && { solution }),
    ...(isShown && tally && 'options' in asked && { hands: tally.options, right: tally.right }),
  };
}

/** The server gives an event its time. */
function untimed(event: Exclude<SessionEvent, { type: 'note' | 'count' | 'tick' }>): LiveCommand {
  switch (event.type) {
    case 'reveal':
    case 'make-move':
    case 'show-play-report':
      return event;
    case 'take-pager':
    case 'leave-play':
    case 'return-to-play':
    case 'next':
    case 'back':
    case 'blacken':
    case 'pause':
    case 'resume':
    case 'end':
    case 'add-minute':
    case 'hide-timer':
      return { type: event.type };
  }
}
