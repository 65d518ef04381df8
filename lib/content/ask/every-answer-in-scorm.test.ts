import { Scorm12API, Scorm2004API } from 'scorm-again';
import { expect, test } from 'vitest';
import { listCases, readCase } from '@/lib/content/read/read';
import { partNames } from '@/lib/content/schema/case-schema';
import { type Course, lmsReportOf, namesIn } from '@/lib/lms/course';
import { callApi, type Standard } from '@/lib/lms/find-api';
import { readKept, writeKept } from '@/lib/lms/kept-state';
import { longest12 } from '@/lib/lms/scorm-12';
import { openScorm } from '@/lib/lms/scorm-session';
import { strictApi } from '@/lib/lms/strict-api.fixture';
import { isRecord } from '@/lib/progress/guards';
import { noProgress, type Progress } from '@/lib/progress/progress';
import { type Answer, answerTo } from '@/lib/quiz/quiz';
import { askCase } from './ask-case';

const now = Date.UTC(2026, 10, 29, 12);
const cases = await listCases();

async function courseOf(slug: string): Promise<Course> {
  return { slug, questions: await askCase(await readCase(slug, 'nl')), predictions: [], parts: partNames };
}

/** Every question answered with as many or as few of its options as it takes, everything read. */
function finished({ slug, questions, parts }: Course, many: boolean): Progress {
  const answers = questions.map((question, at): [string, Answer] => {
    const { options, targets } = namesIn(question);
    const pairs = options.map((option) => `${option}=${targets[0]}`);
    const all = targets.length > 0 ? pairs : options;
    const given = { version: question.version, checked: true, at: now + at * 1000 };
    const tries = [[...all], all.slice(0, 1), ['12,5']].map((chosen) => ({ ...given, chosen }));
    const possible = tries.filter((answer) => answerTo({ [question.id]: answer }, question).checked);
    const chosen = many ? possible.at(0) : possible.at(-1);
    if (!chosen) throw new Error(`${question.id} can not be answered`);
    return [question.id, chosen];
  });
  return {
    ...noProgress,
    quizzes: { [slug]: Object.fromEntries(answers) },
    read: { [slug]: Object.fromEntries(parts.map((part) => [part, now])) },
    place: { at: now, slug, mark: 'quiz' },
  };
}

/** What of scorm-again an LMS uses from one launch to the next. */
type Player = {
  renderCommitCMI: (terminate: boolean) => unknown;
  loadFromJSON: (record: Record<string, unknown>, element: string) => void;
};

const makers: Record<Standard, () => Player> = {
  scorm12: () => new Scorm12API({ logLevel: 5 }),
  scorm2004: () => new Scorm2004API({ logLevel: 5 }),
};

for (const standard of ['scorm12', 'scorm2004'] as const)
  test.each(cases)(`${standard}: the standard and scorm-again take every answer of %s`, async (slug) => {
    const course = await courseOf(slug);
    const inner = makers[standard]();
    const refused: string[] = [];
    const { api, refusals, written } = strictApi(standard, {
      call(method, ...values) {
        const answer = callApi(inner, method, ...values) ?? 'thrown';
        if (/Set|Initialize|Commit|Finish|Terminate/.test(method) && answer !== 'true')
          refused.push([method, ...values, answer].join(' '));
        return answer;
      },
    });
    const session = openScorm({ standard, api }, 0.8, now);
    for (const many of [false, true]) {
      const progress = finished(course, many);
      const state = writeKept(course, progress, 'nl', longest12.state);
      await session?.report(lmsReportOf(course, progress, {}, state), now + 60_000);
    }
    expect(await session?.end(lmsReportOf(course, noProgress, {}, '{}'), now + 90_123)).toBe('kept');
    expect({ refusals, refused }).toEqual({ refusals: [], refused: [] });
    expect([...written.keys()].filter((element) => /interactions\.\d+\.id$/.test(element)).length).toBe(
      course.questions.length,
    );
    expect(written.get('cmi.core.lesson_status') ?? written.get('cmi.success_status')).toMatch(/passed|failed/);
  });

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`${standard}: what scorm-again keeps of a visit is there at the next, and goes on from there`, async () => {
    const course = await courseOf('zalando');
    const { slug, questions } = course;
    const whole = finished(course, true);
    const half = {
      ...whole,
      quizzes: { [slug]: Object.fromEntries(Object.entries(whole.quizzes[slug] ?? {}).slice(0, 5)) },
    };
    const first = makers[standard]();
    const state = writeKept(course, half, 'en', longest12.state);
    await openScorm({ standard, api: first }, 0.8, now)?.end(lmsReportOf(course, half, {}, state), now + 60_000);

    const record: unknown = JSON.parse(JSON.stringify(first.renderCommitCMI(true)));
    const second = makers[standard]();
    if (!isRecord(record)) throw new Error('no record');
    second.loadFromJSON(record, '');
    const session = openScorm({ standard, api: second }, 0.8, now + 3_600_000);
    expect(session?.start.state).toBe(state);
    const known = readKept(course, session?.start.state ?? '').quizzes[slug] ?? {};
    expect(Object.keys(known)).toHaveLength(5);
    const report = lmsReportOf(course, whole, known, writeKept(course, whole, 'en', longest12.state));
    expect(report.interactions).toHaveLength(questions.length - 5);
    expect(await session?.end(report, now + 3_700_000)).toBe('kept');
    const after = JSON.stringify(second.renderCommitCMI(true));
    for (const { id } of questions) expect(after).toContain(`${slug}.${id}`);
  });
