import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { clientWords } from '@/lib/content/read/client-words';
import { listOnCall, readOnCall } from '@/lib/content/read/read-on-call';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import { beginPlay, type Play, replay, takeMove } from '@/lib/on-call/play';
import type { PlayEntry } from '@/lib/on-call/play-entry';
import { randomPlay } from '@/lib/on-call/random-plays.fixture';
import { effectsOf, lessonsFor, playReportOf } from '@/lib/on-call/report';
import { PlayTurn } from './play-turn';
import { EffectList } from './report/effect-list';
import { LessonTable } from './report/lesson-table';
import { PlayReport } from './report/play-report';

const told = await Promise.all(
  (await listOnCall()).flatMap((slug) =>
    locales.map(async (locale) => ({ slug, locale, ...(await readOnCall(slug, locale)) })),
  ),
);
const nothing = () => undefined;
const paths = { story: '/story', quiz: {}, steps: {} };

describe.each(told)('$slug, $locale', ({ model, onCall, material, locale }) => {
  const game = { model, onCall };
  const words: OnCallUi = {
    ...clientWords(locale, 'onCall'),
    health: clientWords(locale, 'health'),
    locale: languages[locale].intl,
  };
  const turn = (play: Play) =>
    renderToStaticMarkup(
      <PlayTurn {...{ game, play, material, words }} known={() => null} onMove={nothing} onStop={nothing} />,
    );

  test('a turn that has just begun shows the page, every first move, and nothing that has to be found out', () => {
    const html = turn(beginPlay(game));
    expect(html).toContain('role="log"');
    const hidden = onCall.signals.filter(({ after }) => after.length > 0).map(({ id }) => material.signals[id]?.name);
    for (const name of hidden) expect(html).not.toContain(name);
    const shown = onCall.signals.filter(({ after }) => after.length === 0);
    expect(html.match(/on-call-move justify/g)?.length).toBeGreaterThan(shown.length);
  });

  const shown = (play: Play) => {
    const report = playReportOf(game, play);
    return [
      turn(play),
      renderToStaticMarkup(
        <PlayReport {...{ game, play, material, words, paths }} loop={() => null} onBack={nothing} onAgain={nothing} />,
      ),
      renderToStaticMarkup(
        <EffectList {...{ game, report, material, words }} effects={effectsOf(game, play)} loop={() => null} />,
      ),
      renderToStaticMarkup(
        <LessonTable {...{ game, play, report, material, words }} lessons={lessonsFor(game, play)} />,
      ),
    ].join('');
  };
  const plays = [1, 2, 3, 4].map((seed) => randomPlay(game, beginPlay(game), seed, 30));

  test('no value in double braces is left in anything that is shown', () => {
    for (const html of plays.map(shown)) {
      expect(html).not.toContain('{{');
      expect(html).not.toContain('undefined');
      expect(html).not.toContain('NaN');
    }
  });

  test('every time is in whole minutes, and from two hours on in hours', () => {
    for (const html of plays.map(shown)) {
      expect(html).not.toMatch(/\d[.,]\d+ min\b/);
      expect(html).not.toMatch(/\b(1[2-9]\d|[2-9]\d\d|\d{4,}) min\b/);
    }
  });

  test('a colleague without a hint left says so, at the same price', () => {
    const begun = beginPlay(game);
    const known = onCall.hint.hints.map(({ until: [reading = ''] }): PlayEntry => {
      const at = { move: reading, from: onCall.page.minute, to: onCall.page.minute, asOf: onCall.page.minute };
      return { ...at, kind: 'signal', signal: reading, reading, values: {} };
    });
    const asked = takeMove(game, { ...begun, log: known }, 'hint');
    const last = asked.log.at(-1);
    expect(last).toMatchObject({ kind: 'hint', hint: undefined });
    expect((last?.to ?? 0) - (last?.from ?? 0)).toBeCloseTo(onCall.hint.minutes);
    expect(turn(asked)).toContain(words.log.noHint);
    expect(turn(takeMove(game, begun, 'hint'))).not.toContain(words.log.noHint);
  });

  test('who closes at once is told whether it was over', () => {
    const { play } = replay(game, { seed: 7, moves: ['close'] });
    const html = renderToStaticMarkup(
      <PlayReport {...{ game, play, material, words, paths }} loop={() => null} onBack={nothing} onAgain={nothing} />,
    );
    expect(html).not.toContain(words.report.fine);
  });
});
