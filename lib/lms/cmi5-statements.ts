import { outputLanguage } from '@/lib/languages/locale';
import type { LmsInteraction } from './lms-interaction';
import { patternOf, responseOf } from './scorm-2004';
import { isoSpan } from './written-values';

/** What the LMS says of a session: the reader, the attempt, and what stands in every statement of it. */
export type Cmi5Launch = {
  actor: unknown;
  registration: string;
  /** The address of the lesson, as the LMS knows it. */
  activity: string;
  /** The context that the LMS wants around every statement: grouping and session id. */
  template: { extensions?: Record<string, unknown>; contextActivities?: Record<string, unknown> };
  mastery: number | undefined;
};

export type Verb = keyof typeof verbs;

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
} as const;

const categories = {
  cmi5: { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
  moveOn: { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
} as const;

const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What differs from one statement to the next. */
export type Happened = {
  /** A UUID. */
  id: string;
  /** In milliseconds since 1970. */
  at: number;
  /** Since the launch. */
  seconds: number;
  /** From 0 to 1. */
  score?: number | undefined;
  interaction?: LmsInteraction | undefined;
};

/** A statement as the cmi5 specification (section 9) defines it, and `answered` as it allows it beside those. */
export function statementOf(launch: Cmi5Launch, verb: Verb, { id, at, seconds, score, interaction }: Happened) {
  return {
    id,
    actor: launch.actor,
    verb: { id: verbs[verb], display: { [outputLanguage]: verb } },
    object: interaction ? answeredObject(launch, interaction) : { objectType: 'Activity', id: launch.activity },
    ...resultOf(verb, seconds, score, interaction),
    context: contextOf(launch, verb),
    timestamp: new Date(at).toISOString(),
  };
}

export type Statement = ReturnType<typeof statementOf>;

function resultOf(verb: Verb, seconds: number, score: number | undefined, interaction: LmsInteraction | undefined) {
  const duration = isoSpan(seconds);
  switch (verb) {
    case 'initialized':
      return {};
    case 'terminated':
      return { result: { duration } };
    case 'completed':
      return { result: { completion: true, duration } };
    case 'passed':
    case 'failed':
      return { result: { success: verb === 'passed', score: { scaled: hundredths(score ?? 0) }, duration } };
    case 'answered':
      return {
        result: {
          success: interaction?.points === 1,
          score: { scaled: hundredths(interaction?.points ?? 0) },
          response: interaction ? responseOf(interaction.given) : '',
        },
      };
  }
}

/** The template of the LMS always; its own categories for what cmi5 defines, and the mastery score where one is judged. */
function contextOf({ registration, template, mastery }: Cmi5Launch, verb: Verb) {
  const isJudged = verb === 'passed' || verb === 'failed';
  const category = [
    ...listIn(template.contextActivities?.category),
    ...(verb === 'answered' ? [] : [categories.cmi5]),
    ...(isJudged || verb === 'completed' ? [categories.moveOn] : []),
  ];
  return {
    registration,
    contextActivities: { ...template.contextActivities, ...(category.length > 0 && { category }) },
    extensions: { ...template.extensions, ...(isJudged && mastery !== undefined && { [masteryExtension]: mastery }) },
  };
}

function answeredObject({ activity }: Cmi5Launch, { id, options, targets, right }: LmsInteraction) {
  const named = (ids: readonly string[]) => ids.map((each) => ({ id: each }));
  const parts = {
    choice: { choices: named(options) },
    sequencing: { choices: named(options) },
    matching: { source: named(options), target: named(targets) },
    numeric: {},
  }[right.kind];
  return {
    objectType: 'Activity',
    id: `${activity.replace(/#.*$/, '')}#${id}`,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: right.kind,
      correctResponsesPattern: [patternOf(right)],
      ...parts,
    },
  };
}

/** What the LMS sent may be of any form. */
function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}
