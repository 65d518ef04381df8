import type { OnCallPaths } from '@/components/on-call/on-call-paths';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { entryOf } from '@/lib/on-call/log-entry';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';

type Props = { game: Game; play: Play; material: OnCallMaterial; words: OnCallUi; paths: OnCallPaths };

/** What you did and saw, beside what was done and seen then. */
export function TwoTimelines({ game, play, material, words, paths }: Props) {
  const { report: said } = words;
  const paged = game.onCall.page.minute;
  return (
    <div className="on-call-timelines">
      <div>
        <h4>{said.yours}</h4>
        <ol>
          {play.log.map((entry) => {
            const { title, text } = entryOf(entry, paged, material, words);
            return (
              <li key={`${entry.from} ${entry.move}`}>
                <span>{timeInWords(entry.to - paged, words)}</span>
                <div>
                  <b>{title}</b>
                  {text && (
                    <p>
                      <Phrase>{text}</Phrase>
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
      <div>
        <h4>{said.then}</h4>
        <ol>
          {material.timeline.map(({ text, action, step, when }) => {
            const same = action === undefined ? undefined : play.log.find(({ move }) => move === action);
            return (
              <li key={text}>
                <span>{when}</span>
                <div>
                  <p>
                    <Phrase>{text}</Phrase> <a href={paths.steps[step]}>{said.toStep}</a>
                  </p>
                  {same && (
                    <p className="on-call-small">{fill(said.same, { time: timeInWords(same.to - paged, words) })}</p>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
