import { seededChance } from '@/lib/model/chance';
import { finishRun } from '@/lib/model/run';
import { costOf, movesNow } from './moves';
import { type Game, type Play, takeMove } from './play';
import { effectsOf, playReportOf } from './report';

/** A play of at most `most` moves drawn with `seed`, from a play that has just begun. */
export function randomPlay(game: Game, begun: Play, seed: number, most = 40): Play {
  const draw = seededChance(seed);
  const length = 1 + Math.floor(draw() * most);
  let play = begun;
  for (let at = 0; at < length && !play.isOver; at++) {
    // closing at once in most plays would leave little to see
    const moves = movesNow(game, play).filter((move) => move !== 'close' || draw() < 0.2);
    play = takeMove(game, play, moves[Math.floor(draw() * moves.length)] ?? 'hint');
  }
  return play;
}

/** What is not true of a play or of its report; an empty list when all is. */
export function untruthsOf(game: Game, play: Play): string[] {
  const { model, onCall } = game;
  const paged = Math.ceil(onCall.page.minute / model.tick - 1e-9) * model.tick;
  const end = model.tick * model.ticks;
  const gap = model.tick;
  const report = playReportOf(game, play);
  const effects = effectsOf(game, play);
  const { moments } = finishRun(model, play.run);
  const ill = moments.filter(({ health }) => onCall.impact.some((node) => health[node] !== 'healthy'));
  const impact = ill.length * model.tick * model.every;
  const lastIll = ill.at(-1)?.minute ?? -1;
  const looks = new Set(
    play.log.flatMap((entry) => (entry.kind === 'signal' || entry.kind === 'blind' ? [entry.signal] : [])),
  );
  const reading = new Map(onCall.signals.flatMap(({ readings }) => readings.map((each) => [each.id, each] as const)));
  const firstCause = play.log.find((entry) => entry.kind === 'signal' && reading.get(entry.reading)?.tells === 'cause');
  const faults: [boolean, string][] = [
    ...play.log.flatMap((entry, at): [boolean, string][] => {
      const begins = at === 0 ? paged : (play.log[at - 1]?.to ?? Number.NaN);
      const cost = entry.kind === 'close' ? 0 : costOf(onCall, entry.move);
      const lasted = entry.to - entry.from;
      return [
        [entry.from !== begins, `a minute is lost before ${entry.move}`],
        [Math.abs(lasted - cost) > gap && entry.to < end - 1e-9, `${entry.move} took ${lasted} minutes`],
        [entry.kind === 'signal' && entry.asOf > entry.to, `${entry.move} shows what has yet to come`],
      ];
    }),
    [Math.abs(report.yours.impact - impact) > 0.06, `impact is said to be ${report.yours.impact}, and is ${impact}`],
    [(report.yours.recovered === undefined) !== (lastIll === moments.at(-1)?.minute), 'it is wrong about recovery'],
    [(report.yours.recovered ?? Infinity) <= lastIll, 'it recovers before the trouble ends'],
    [report.unseen.some((id) => looks.has(id)), 'it calls a signal unseen that was looked at'],
    [report.understood !== (firstCause && firstCause.to - onCall.page.minute), 'it is wrong about understanding'],
    [(report.detected ?? Infinity) > (report.understood ?? Infinity), 'it understands before it detects'],
    [report.closedTooEarly !== !((report.yours.recovered ?? Infinity) <= report.closed), 'it is wrong about closing'],
    [effects.length !== play.interventions.length, 'it leaves out something that was done'],
    [effects.some(({ cost }) => !Number.isFinite(cost)), 'an effect is no number'],
    [play.log.length !== play.moves.length, 'a move left no trace'],
  ];
  return faults.flatMap(([isFault, sentence]) => (isFault ? [sentence] : []));
}
