import type { LmsInteraction, LmsResponse } from './lms-interaction';
import { isBetter, type ScormDialect, shareOf, type Written } from './scorm-dialect';
import { plainDecimal, spanOf12, timeOf12 } from './written-values';

/** What SCORM 1.2 allows, in UTF-16 units: `suspend_data`, and any other text (CMIString4096, CMIString255). */
export const longest12 = { state: 4096, text: 255 } as const;

/**
 * SCORM 1.2. An answer is single letters and figures, as the standard has it: options are `a`, `b`, … in the order in which
 * the reader saw them, targets `1`, `2`, …. Status, score and mastery are one thing there, so that both wait until the
 * lesson is complete: an LMS that judges at every finish would fail who stops half way.
 */
export const scorm12: ScormDialect = {
  methods: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  read(get) {
    const isLook = /^(?:review|browse)$/.test(get('cmi.core.lesson_mode')) || get('cmi.core.credit') === 'no-credit';
    return {
      learner: get('cmi.core.student_id'),
      language: get('cmi.student_preference.language'),
      mode: isLook ? 'look' : 'count',
      state: get('cmi.suspend_data'),
      mastery: shareOf(get('cmi.student_data.mastery_score'), 100),
      interactions: Number(get('cmi.interactions._count')) || 0,
    };
  },
  grade(get) {
    const status = get('cmi.core.lesson_status');
    return {
      isComplete: /^(?:passed|completed|failed)$/.test(status),
      isPassed: /^(?:passed|completed)$/.test(status),
      score: shareOf(get('cmi.core.score.raw'), 100),
    };
  },
  write(start, { state, place, isComplete, score, interactions }, pass, seconds) {
    const written: Written[] = [];
    const status = statusOf(start.grade, isComplete, score, pass);
    if (status) written.push(['cmi.core.lesson_status', status]);
    if (place) written.push(['cmi.core.lesson_location', place.slice(0, longest12.text)]);
    written.push(['cmi.suspend_data', state], ['cmi.core.exit', 'suspend']);
    if (isComplete && score !== undefined && isBetter(start, score))
      written.push(
        ['cmi.core.score.min', '0'],
        ['cmi.core.score.max', '100'],
        ['cmi.core.score.raw', plainDecimal(score * 100)],
      );
    interactions.forEach((interaction, at) => {
      written.push(...interactionOf(`cmi.interactions.${start.interactions + at}`, interaction));
    });
    return [...written, ['cmi.core.session_time', spanOf12(seconds)]];
  },
};

/** Undefined where the status that the LMS holds has to stay. */
function statusOf(
  { isComplete: wasComplete, isPassed }: { isComplete: boolean; isPassed: boolean },
  isComplete: boolean,
  score: number | undefined,
  pass: number,
): string | undefined {
  if (isPassed) return undefined;
  if (isComplete && score !== undefined) return score >= pass ? 'passed' : 'failed';
  return wasComplete ? undefined : 'incomplete';
}

function interactionOf(at: string, interaction: LmsInteraction): Written[] {
  const { id, points, right, given } = interaction;
  return [
    [`${at}.id`, id],
    [`${at}.type`, given.kind],
    [`${at}.time`, timeOf12(interaction.at)],
    [`${at}.correct_responses.0.pattern`, responseOf(right, interaction)],
    [`${at}.weighting`, '1'],
    [`${at}.student_response`, responseOf(given, interaction)],
    [`${at}.result`, points === 1 ? 'correct' : points === 0 ? 'wrong' : plainDecimal(points)],
  ];
}

function responseOf(response: LmsResponse, { options, targets }: LmsInteraction): string {
  const letter = (id: string) => String.fromCharCode(97 + options.indexOf(id));
  switch (response.kind) {
    case 'choice':
    case 'sequencing':
      return response.ids.map(letter).join(',');
    case 'matching':
      return response.pairs.map(([option, target]) => `${letter(option)}.${targets.indexOf(target) + 1}`).join(',');
    case 'numeric':
      return plainDecimal((response.from + response.to) / 2, 7);
  }
}
