import type { LmsInteraction, LmsResponse } from './lms-interaction';
import { isBetter, type ScormDialect, shareOf, type Written } from './scorm-dialect';
import { isoSpan, plainDecimal, timestampOf2004 } from './written-values';

/** What SCORM 2004 allows, in UTF-16 units: `suspend_data` and `location`. */
export const longest2004 = { state: 64_000, location: 1000 } as const;

/** SCORM 2004, whatever the edition. Completion and success are two things there; a score comes with the last question. */
export const scorm2004: ScormDialect = {
  methods: { initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
  read(get) {
    const isLook = /^(?:review|browse)$/.test(get('cmi.mode')) || get('cmi.credit') === 'no-credit';
    return {
      learner: get('cmi.learner_id'),
      language: get('cmi.learner_preference.language'),
      mode: isLook ? 'look' : 'count',
      state: get('cmi.suspend_data'),
      mastery: shareOf(get('cmi.scaled_passing_score')),
      interactions: Number(get('cmi.interactions._count')) || 0,
    };
  },
  grade: (get) => ({
    isComplete: get('cmi.completion_status') === 'completed',
    isPassed: get('cmi.success_status') === 'passed',
    score: shareOf(get('cmi.score.scaled')) ?? shareOf(get('cmi.score.raw'), 100),
  }),
  write(start, { state, place, progress, isComplete, score, interactions }, pass, seconds) {
    const { grade } = start;
    const written: Written[] = [];
    if (!grade.isComplete)
      written.push(
        ['cmi.completion_status', isComplete ? 'completed' : 'incomplete'],
        ['cmi.progress_measure', isComplete ? '1' : plainDecimal(Math.min(progress, 0.99))],
      );
    if (place) written.push(['cmi.location', place.slice(0, longest2004.location)]);
    written.push(['cmi.suspend_data', state], ['cmi.exit', 'suspend']);
    if (score !== undefined) {
      if (!grade.isPassed) written.push(['cmi.success_status', score >= pass ? 'passed' : 'failed']);
      if (isBetter(start, score))
        written.push(
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', plainDecimal(score * 100)],
          ['cmi.score.scaled', plainDecimal(score)],
        );
    }
    interactions.forEach((interaction, at) => {
      written.push(...interactionOf(`cmi.interactions.${start.interactions + at}`, interaction));
    });
    return [...written, ['cmi.session_time', isoSpan(seconds)]];
  },
};

function interactionOf(at: string, { id, points, at: moment, right, given }: LmsInteraction): Written[] {
  return [
    [`${at}.id`, id],
    [`${at}.type`, given.kind],
    [`${at}.timestamp`, timestampOf2004(moment)],
    [`${at}.correct_responses.0.pattern`, patternOf(right)],
    [`${at}.weighting`, '1'],
    [`${at}.learner_response`, responseOf(given)],
    [`${at}.result`, points === 1 ? 'correct' : points === 0 ? 'incorrect' : plainDecimal(points)],
  ];
}

/** An answer in the words that SCORM 2004 and xAPI share. */
export function responseOf(response: LmsResponse): string {
  switch (response.kind) {
    case 'choice':
    case 'sequencing':
      return response.ids.join('[,]');
    case 'matching':
      return response.pairs.map((pair) => pair.join('[.]')).join('[,]');
    case 'numeric':
      return plainDecimal((response.from + response.to) / 2, 7);
  }
}

/** A right answer in the words that SCORM 2004 and xAPI share: of a number both ends. */
export function patternOf(response: LmsResponse): string {
  if (response.kind !== 'numeric') return responseOf(response);
  return `${plainDecimal(response.from, 7)}[:]${plainDecimal(response.to, 7)}`;
}
