import { callApi, type FoundApi, type Standard } from './find-api';
import type { LmsInteraction } from './lms-interaction';
import type { Delivery, LmsReport, LmsSession } from './lms-session';
import { scorm12 } from './scorm-12';
import { scorm2004 } from './scorm-2004';
import type { ScormDialect } from './scorm-dialect';

const dialects: Record<Standard, ScormDialect> = { scorm12, scorm2004 };

/**
 * Opens the attempt at an LMS; undefined where it refuses. Only what changed is written. A lesson that does not count is
 * closed at once: some LMSs store what is written in it all the same.
 * @param pass the share of the points that passes, where the LMS has no say in it
 * @param now the time of the launch, in milliseconds since 1970
 */
export function openScorm({ standard, api }: FoundApi, pass: number, now: number): LmsSession | undefined {
  const { methods, read, grade, write } = dialects[standard];
  if (callApi(api, methods.initialize, '') !== 'true') return undefined;
  const held = new Map<string, string>();
  const get = (element: string) => {
    const value = held.get(element) ?? callApi(api, methods.get, element) ?? '';
    held.set(element, value);
    return value;
  };
  const launched = { ...read(get), grade: grade(get) };
  const share = launched.mastery ?? pass;
  const told = new Map<string, string>();
  const journal: LmsInteraction[] = [];
  let start = launched;
  let isOpen = start.mode === 'count';
  if (!isOpen) callApi(api, methods.finish, '');

  const send = (report: LmsReport, at: number): Delivery => {
    if (!isOpen) return 'closed';
    journal.push(...report.interactions.filter((each) => !journal.some((known) => isSame(each, known))));
    let isTaken = true;
    for (const [element, value] of write(start, { ...report, interactions: journal }, share, (at - now) / 1000)) {
      if (told.get(element) === value) continue;
      if (callApi(api, methods.set, element, value) === 'true') told.set(element, value);
      else if (!isOptional(element)) isTaken = false;
    }
    if (callApi(api, methods.commit, '') !== 'true' || !isTaken) return 'refused';
    start = { ...start, grade: grade((element) => told.get(element) ?? held.get(element) ?? '') };
    return 'kept';
  };

  return {
    start: launched,
    report: async (report, at) => send(report, at),
    async end(report, at) {
      const delivery = send(report, at);
      if (!isOpen) return delivery;
      isOpen = false;
      // an LMS says true to this whatever becomes of it: what the commit said is what counts
      callApi(api, methods.finish, '');
      return delivery;
    },
  };
}

/** An answer is told once, and once more if the quiz was begun again. */
function isSame(one: LmsInteraction, other: LmsInteraction): boolean {
  return one.id === other.id && one.at === other.at;
}

/** An LMS may know no interactions; the answers are in the kept state as well. */
function isOptional(element: string): boolean {
  return element.startsWith('cmi.interactions.');
}
