import type { Standard } from './find-api';

/** What a standard refuses in the elements that a package writes; whatever is not named here may not be written. */
const rules: Record<Standard, Record<string, RegExp>> = {
  scorm12: {
    'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.lesson_location': /^.{0,255}$/s,
    'cmi.core.exit': /^(?:time-out|suspend|logout|)$/,
    'cmi.core.session_time': /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
    'cmi.core.score.raw': /^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/,
    'cmi.core.score.min': /^\d{1,3}(?:\.\d{1,2})?$/,
    'cmi.core.score.max': /^\d{1,3}(?:\.\d{1,2})?$/,
    'cmi.suspend_data': /^.{0,4096}$/s,
    'cmi.interactions.n.id': /^[\w.-]{1,255}$/,
    'cmi.interactions.n.type': /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    'cmi.interactions.n.time': /^[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
    'cmi.interactions.n.weighting': /^-?\d+(?:\.\d+)?$/,
    'cmi.interactions.n.correct_responses.n.pattern':
      /^(?:[a-z0-9](?:,[a-z0-9])*|[a-z0-9]\.[a-z0-9](?:,[a-z0-9]\.[a-z0-9])*|-?\d+(?:\.\d+)?)$/,
    'cmi.interactions.n.student_response':
      /^(?:[a-z0-9](?:,[a-z0-9])*|[a-z0-9]\.[a-z0-9](?:,[a-z0-9]\.[a-z0-9])*|-?\d+(?:\.\d+)?)$/,
    'cmi.interactions.n.result': /^(?:correct|wrong|unanticipated|neutral|-?\d+(?:\.\d+)?)$/,
  },
  scorm2004: {
    'cmi.completion_status': /^(?:completed|incomplete|not attempted|unknown)$/,
    'cmi.success_status': /^(?:passed|failed|unknown)$/,
    'cmi.location': /^.{1,1000}$/s,
    'cmi.exit': /^(?:time-out|suspend|logout|normal|)$/,
    'cmi.session_time': /^PT(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/,
    'cmi.score.raw': /^-?\d+(?:\.\d{1,7})?$/,
    'cmi.score.min': /^-?\d+(?:\.\d{1,7})?$/,
    'cmi.score.max': /^-?\d+(?:\.\d{1,7})?$/,
    'cmi.score.scaled': /^-?(?:0(?:\.\d{1,7})?|1(?:\.0{1,7})?)$/,
    'cmi.progress_measure': /^(?:0(?:\.\d{1,7})?|1(?:\.0{1,7})?)$/,
    'cmi.suspend_data': /^.{0,64000}$/s,
    'cmi.interactions.n.id': /^[\w.:/-]{1,4000}$/,
    'cmi.interactions.n.type':
      /^(?:true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing|numeric|other)$/,
    'cmi.interactions.n.timestamp': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,2}Z?)?$/,
    'cmi.interactions.n.weighting': /^-?\d+(?:\.\d{1,7})?$/,
    'cmi.interactions.n.correct_responses.n.pattern':
      /^(?:[\w-]+(?:\[[.,]\][\w-]+)*|-?\d+(?:\.\d+)?\[:\]-?\d+(?:\.\d+)?)$/,
    'cmi.interactions.n.learner_response': /^(?:[\w-]+(?:\[[.,]\][\w-]+)*|-?\d+(?:\.\d+)?)$/,
    'cmi.interactions.n.result': /^(?:correct|incorrect|unanticipated|neutral|-?\d+(?:\.\d{1,7})?)$/,
  },
};

const calls: Record<Standard, readonly [string, string, string, string, string]> = {
  scorm12: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
  scorm2004: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
};

/** What is told of a call that the standard refuses. */
export type Refusal = string;

/** An API that refuses what its standard refuses, and says so in `refusals`. `behind` is asked only what may be asked. */
export type StrictApi = {
  api: Record<string, (...values: string[]) => string>;
  refusals: Refusal[];
  /** What was written last, by element. */
  written: Map<string, string>;
  /** Every call, in order, as a line of text. */
  calls: string[];
};

/**
 * Stands before an LMS, or, without one, in the place of it, and holds whoever calls to the standard: vocabulary, formats
 * and lengths, no index left out, an interaction's id before the rest of it, nothing before the beginning or after the end.
 */
export function strictApi(standard: Standard, behind: Behind = new Memory()): StrictApi {
  const [initialize, get, set, commit, finish] = calls[standard];
  const refusals: Refusal[] = [];
  const written = new Map<string, string>();
  const log: string[] = [];
  let phase: 'before' | 'open' | 'after' = 'before';
  let interactions = 0;
  const refuse = (line: string, why: string) => {
    refusals.push(`${line}: ${why}`);
    return 'false';
  };
  const isOpen = (line: string) => {
    log.push(line);
    return phase === 'open' || refuse(line, `${phase} the session`) === 'open';
  };
  const setValue = (element: string, value: string) => {
    const line = `${set} ${element} = ${value}`;
    if (!isOpen(line)) return 'false';
    const rule = rules[standard][element.replace(/\.\d+(?=\.)/g, '.n')];
    if (!rule) return refuse(line, 'no such element to write');
    if (!rule.test(value)) return refuse(line, 'not what the standard takes');
    const at = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element);
    if (at) {
      if (Number(at[1]) > interactions) return refuse(line, `interaction ${interactions} was left out`);
      if (at[2] !== 'id' && Number(at[1]) === interactions) return refuse(line, 'its id comes first');
      interactions = Math.max(interactions, Number(at[1]) + 1);
    }
    written.set(element, value);
    return behind.call(set, element, value);
  };
  return {
    refusals,
    written,
    calls: log,
    api: {
      [initialize]: () => {
        log.push(initialize);
        if (phase !== 'before') return refuse(initialize, 'a second time');
        phase = 'open';
        const answer = behind.call(initialize, '');
        interactions = Number(behind.call(get, 'cmi.interactions._count')) || 0;
        return answer;
      },
      [get]: (element = '') => (isOpen(`${get} ${element}`) ? behind.call(get, element) : ''),
      [set]: (element = '', value = '') => setValue(element, value),
      [commit]: () => (isOpen(commit) ? behind.call(commit, '') : 'false'),
      [finish]: () => {
        if (!isOpen(finish)) return 'false';
        phase = 'after';
        return behind.call(finish, '');
      },
    },
  };
}

/** The LMS that a strict API stands before. */
export type Behind = { call: (method: string, ...values: string[]) => string };

/** An LMS that takes everything and keeps it from one launch to the next. */
export class Memory implements Behind {
  readonly values = new Map<string, string>();
  /** What the next commits answer. */
  commits = true;

  call(method: string, element: string, value?: string): string {
    if (method.endsWith('SetValue')) this.values.set(element, value ?? '');
    if (method.endsWith('Commit')) return String(this.commits);
    if (!method.endsWith('GetValue')) return 'true';
    if (element.endsWith('._count')) return String(this.count());
    return this.values.get(element) ?? '';
  }

  private count(): number {
    return [...this.values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
  }
}
