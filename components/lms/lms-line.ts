import type { CourseRest } from '@/lib/lms/course';
import type { Delivery, LmsReport, LmsSession } from '@/lib/lms/lms-session';

/**
 * `none`: no LMS was found. `spent`: the launch was used before. `opening`: it has not answered yet. `look`: nothing counts
 * this time. `kept`, `refused`, `closed`: what became of the last report.
 */
export type LmsPhase = 'opening' | 'none' | 'spent' | 'look' | Delivery;

/** The line between a page and its LMS, whatever the standard. */
export type LmsLine = {
  /** The session, once the LMS has answered; undefined where there is none. */
  opened: Promise<LmsSession | undefined>;
  phase: () => LmsPhase;
  subscribe: (listener: () => void) => () => void;
  report: (report: LmsReport) => Promise<Delivery>;
  end: (report: LmsReport) => Promise<Delivery>;
};

/** What an LMS answers to a launch: a session, or why there is none. */
export type Opened = LmsSession | 'none' | 'spent';

/** A line to the LMS that `open` reaches; it tells its listeners whenever the phase changes. */
export function lmsLine(open: Promise<Opened>): LmsLine {
  let phase: LmsPhase = 'opening';
  const listeners = new Set<() => void>();
  const become = (next: LmsPhase) => {
    if (next === phase) return;
    phase = next;
    for (const listener of listeners) listener();
  };
  let session: LmsSession | undefined;
  const opened = open.then((answer) => {
    if (typeof answer === 'string') {
      become(answer);
      return undefined;
    }
    session = answer;
    become(answer.start.mode === 'look' ? 'look' : 'kept');
    return answer;
  });
  const tell = async (way: 'report' | 'end', report: LmsReport): Promise<Delivery> => {
    if (!session) return 'closed';
    const delivery = await session[way](report, Date.now());
    become(way === 'end' ? 'closed' : delivery);
    return delivery;
  };
  return {
    opened,
    phase: () => phase,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report: (report) => tell('report', report),
    end: (report) => tell('end', report),
  };
}

/** Nothing left to do. */
export function isDone({ parts, questions }: CourseRest): boolean {
  return parts.length === 0 && questions === 0;
}
