'use client';
import { useState } from 'react';
import type { StepWords } from '@/components/cascade/player/step-words';
import { cascadeWithLesson, firstDifference } from '@/lib/cascade/lesson';
import type { DrawnCascade } from '@/lib/cascade/moment';
import type { ExploreWords, LessonWords } from './explore-words';
import { Lockstep } from './lockstep';
import type { ViewProps } from './view-props';

/** What happened beside what a lesson would have made of it, step for step under one set of controls. */
export function LessonView(props: ViewProps) {
  const { id, words, start, cascade, steps } = props;
  const first = words.lessons.find((each) => each.id === start) ?? words.lessons.find((each) => each.with);
  const [chosen, setChosen] = useState(first?.id);
  const lesson = words.lessons.find((each) => each.id === chosen);
  return (
    <div className="space-y-2">
      <div className="explore-choice">
        <label className="block font-mark">
          {words.chooseLesson}{' '}
          <select value={chosen} className="explore-select" onChange={(event) => setChosen(event.target.value)}>
            {words.lessons.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
        {lesson && <p className="max-w-measure">{lesson.effect}</p>}
      </div>
      {lesson?.unshown && (
        <p className="explore-banner">
          <strong>{words.unshown}</strong> {lesson.unshown}
        </p>
      )}
      {lesson?.with && (
        <>
          <Lockstep {...props} id={`${id}-with`} lesson={lesson} />
          <Difference words={words} lesson={lesson} cascade={cascade} steps={steps} />
        </>
      )}
    </div>
  );
}

type DifferenceProps = { words: ExploreWords; lesson: LessonWords; cascade: DrawnCascade; steps: StepWords[] };

function Difference({ words, lesson, cascade, steps }: DifferenceProps) {
  const at = firstDifference(cascade, cascadeWithLesson(cascade, lesson));
  return (
    <table className="explore-table">
      <caption>{words.difference}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.happened}</th>
          <th scope="col">{words.withLesson}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.first}</th>
          <td colSpan={2}>{at === undefined ? words.noDifference : steps[at]?.position}</td>
        </tr>
        {words.rows.map(({ name, happened, with: key }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{happened}</td>
            <td>{lesson[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
