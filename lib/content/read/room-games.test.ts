import { expect, test } from 'vitest';
import { locales } from '@/lib/languages/locale';
import { seededChance } from '@/lib/model/chance';
import { replay } from '@/lib/on-call/play';
import { effectLine } from '@/lib/on-call/report-lines';
import { isRoomPlay } from '@/lib/progress/room-play-guard';
import { liveLimits } from '@/lib/session/live/live-limits';
import { playSceneOf } from '@/lib/session/play-scene';
import { roomGame } from '@/lib/session/room-game';
import { isPlayedOut, offersOf, type RoomOnCall, type RoomPlay, roomPlayReducer } from '@/lib/session/room-play';
import { models } from './models';
import { required } from './read';
import { listSessions, readSession } from './read-session';

const told = await Promise.all(
  (await listSessions()).map(async (slug) => {
    const model = required(models.get(slug), slug);
    const perLocale = await Promise.all(
      locales.map(async (locale) => (await readSession(slug, locale)).material.onCall),
    );
    return { slug, model, rooms: perLocale.map((room) => required(room, slug)) };
  }),
);

const size = (command: object) => JSON.stringify({ key: 'k'.repeat(liveLimits.key), seq: 1e6, command }).length;

test.each(told)(
  '$slug: a group plays what one reader plays, told in parts that the server takes',
  ({ model, rooms }) => {
    const [room] = rooms;
    if (!room) throw new Error('there is no language');
    const game = { model, onCall: room.onCall };
    for (const seed of [1, 2, 3]) {
      const { play, largest } = played(room, roomGame(game), seed);
      const moves = play.turns.map(({ entry }) => entry.move);
      expect(play.turns.map(({ entry }) => entry)).toEqual(replay(game, { seed: 7, moves }).play.log);
      expect(largest).toBeLessThan(liveLimits.body);
      expect(isRoomPlay(JSON.parse(JSON.stringify(play)))).toBe(true);
      for (const each of rooms) expect(JSON.stringify(playSceneOf(play, each))).not.toContain('{{');
    }
  },
);

test('an action that came when all was well is said to have come too late', () => {
  const [{ rooms: [room] = [] } = {}] = told;
  if (!room) throw new Error('nobody can be on call');
  const report = { paged: 10, yours: { impact: 20, recovered: 30 } };
  const line = (minute: number) =>
    effectLine({ action: 'restart', minute, cost: 0 }, report, room.material, room.words).split(': ').at(-1);
  expect(line(31)).not.toEqual(line(29));
  expect(line(29)).toEqual(line(12));
});

/** A play of any moves to its close, with its report, and the size of the largest thing that was sent. */
function played(
  room: RoomOnCall,
  game: ReturnType<typeof roomGame>,
  seed: number,
): { play: RoomPlay; largest: number } {
  const draw = seededChance(seed);
  let play = required(roomPlayReducer(undefined, { type: 'take-pager', at: 0 }), 'a play');
  let largest = 0;
  while (!isPlayedOut(play)) {
    const offers = offersOf(room, play).filter((move) => move !== 'close' || play.turns.length > 12);
    const turn = game.turn(play.turns, offers[Math.floor(draw() * offers.length)] ?? 'close');
    if (!turn) throw new Error('an offer can not be made');
    largest = Math.max(largest, size({ type: 'make-move', turn }));
    play = required(roomPlayReducer(play, { type: 'make-move', turn }), 'a play');
  }
  const report = game.report(play.turns);
  largest = Math.max(largest, size({ type: 'show-play-report', report }));
  return { play: required(roomPlayReducer(play, { type: 'show-play-report', report }), 'a play'), largest };
}
