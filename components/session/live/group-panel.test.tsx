import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import nl from '@/content/ui/nl.json';
import { nothingHeard } from '@/lib/session/live/client/heard';
import type { FacilitatorView, LiveCount, OpenQuestion } from '@/lib/session/live/live-view';
import { newSession } from '@/lib/session/session-reducer';
import { EndPanel } from './end-panel';
import { GroupPanel } from './group-panel';
import { HostLine } from './host-line';
import { HostsPanel } from './hosts-panel';
import { PeoplePanel } from './people-panel';

const command = async () => undefined;
const question: OpenQuestion = { of: 'decide', kind: 'decide', isOpen: true };
const count: LiveCount = { of: 'decide', answered: 2, joined: 5, here: 4 };

function groupWith(asked: OpenQuestion | undefined, counted = count, isLocked = false): string {
  const door = { code: 'K7M4QRT', address: 'https://example.org/join/K7M4QRT', isLocked, here: counted.here };
  return renderToStaticMarkup(
    <GroupPanel {...{ door, command }} count={counted} question={asked} skew={0} locale="nl" words={nl.live}>
      <PeoplePanel
        people={[
          { id: 'a', name: 'Kalme Otter', isHere: true, hasAnswered: true },
          { id: 'b', name: 'Snelle Das', isHere: false, hasAnswered: false },
        ]}
        words={nl.live.people}
        command={command}
      />
    </GroupPanel>,
  );
}

test('the code stands as it is read aloud, with the address', () => {
  const page = groupWith(undefined);
  expect(page).toContain('K7M 4QRT');
  expect(page).toContain('https://example.org/join/K7M4QRT');
  expect(page).toContain('4 deelnemers verbonden');
  expect(page).toContain(`Kalme Otter<span class="text-ink-soft"> (${nl.live.people.answered})`);
  expect(page).toContain(`Snelle Das<span class="text-ink-soft"> (${nl.live.people.away})`);
});

test('an open question says how many are still to answer', () => {
  expect(groupWith(question)).toContain('Nog 2 deelnemers moeten antwoorden.');
  expect(groupWith(question, { ...count, answered: 3 })).toContain('Nog 1 deelnemer moet antwoorden.');
  expect(groupWith(question, { ...count, answered: 4 })).toContain(nl.live.group.complete);
  expect(groupWith(question, { ...count, answered: 5 })).toContain(nl.live.group.complete);
});

test('a closed or shown question can be reopened, an open one closed', () => {
  const closed = { ...question, closesAt: Date.now() - 5 };
  expect(groupWith(closed)).toContain(nl.live.group.isClosed);
  expect(groupWith(closed)).toContain(nl.live.group.reopen);
  expect(groupWith({ ...question, isOpen: false })).toContain(nl.live.group.reopen);
  expect(groupWith(question)).toContain(nl.live.group.closeNow);
  expect(groupWith(question)).not.toContain(nl.live.group.reopen);
});

test('a locked door says so, and can be opened', () => {
  const page = groupWith(undefined, count, true);
  expect(page).toContain(nl.live.door.locked);
  expect(page).toContain(nl.live.group.unlock);
});

const view: FacilitatorView = {
  session: 's',
  slug: 'nunl',
  code: 'K7M4QRT',
  you: 'one',
  driver: 'one',
  hosts: [
    { id: 'one', name: '', isOwner: true },
    { id: 'two', name: 'Anna', isOwner: false },
  ],
  links: [
    { id: 'l', role: 'screen', isRevoked: false, entered: 1 },
    { id: 'm', role: 'facilitator', isRevoked: true, entered: 0 },
  ],
  isLocked: false,
  state: newSession({ slug: 'nunl', agenda: 'short', roleplay: false, at: 0 }, []),
  tallies: [],
  purgeAt: Date.UTC(2026, 11, 29),
};

test('who leads hands over to another; who does not takes over', () => {
  const hosts = (you: string) =>
    renderToStaticMarkup(
      <HostsPanel {...{ command }} view={{ ...view, you }} slug="nunl" locale="nl" words={nl.live} />,
    );
  expect(hosts('one')).toContain('Geef het sturen aan Anna');
  expect(hosts('two')).not.toContain('Geef het sturen aan');
  expect(hosts('one')).toContain(`(${nl.live.hosts.revoked})`);
  const line = {
    heard: nothingHeard,
    status: 'open' as const,
    end: undefined,
    hasOthers: false,
    retake: () => undefined,
  };
  const above = (you: string) =>
    renderToStaticMarkup(<HostLine {...{ line, command }} problem="" view={{ ...view, you }} words={nl.live} />);
  expect(above('two')).toContain('Nu stuurt begeleider 1; jij kijkt mee.');
  expect(above('two')).toContain(nl.live.hosts.takeOver);
  expect(above('one')).not.toContain(nl.live.hosts.takeOver);
});

test('the end says when all is erased by itself, and is at hand once the session is over', () => {
  const end = (isOver: boolean) =>
    renderToStaticMarkup(
      <EndPanel
        {...{ command, isOver }}
        session="s"
        locale="nl"
        purgeAt={view.purgeAt}
        words={nl.live}
        onErased={() => undefined}
      />,
    );
  expect(end(false)).toContain('29 december 2026');
  expect(end(false)).toContain(nl.live.end.end);
  expect(end(true)).toContain('<details class="live-end" open="">');
  expect(end(true)).not.toContain(nl.live.end.end);
});
