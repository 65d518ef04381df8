import type { CaseFiles } from '@/lib/content/open/case-files';
import type { LessonsFiles } from '@/lib/content/open/lessons-files';
import { type Diagnostic, diagnostic, type Place } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { crossLessonIds } from '@/lib/content/schema/cross-lessons';

/** Lessons over the cases of which a case is an example, while none of its questions is about them. */
export function unaskedLessons({ outage, quiz }: Pick<CaseFiles, 'outage' | 'quiz'>): Diagnostic[] {
  if (outage.partial || quiz.partial) return [];
  const asked = askedIn(quiz);
  const shown = find(outage, 'lessons.*.crossLessons.*').filter(({ value }) => isArm(value) && !asked.includes(value));
  return shown
    .filter(({ value }, at) => shown.findIndex((other) => other.value === value) === at)
    .map(({ value, place }) =>
      unasked(place, value, 'name it in the `lessons` of a question in quiz.yaml, or ask one'),
    );
}

/** Lessons over the cases that no question is about, in any case or over them. */
export function unaskedArms({ lessons, quiz }: LessonsFiles, cases: readonly CaseFiles[]): Diagnostic[] {
  const all = [quiz, ...cases.map((files) => files.quiz)];
  if (all.some(({ partial }) => partial)) return [];
  const asked = all.flatMap(askedIn);
  return find(lessons, 'lessons.*.id')
    .filter(({ value }) => isArm(value) && !asked.includes(value))
    .map(({ value, place }) => unasked(place, value, 'name it in the `lessons` of a question, here or in a case'));
}

function isArm(lesson: string): boolean {
  return crossLessonIds.some((id) => id === lesson);
}

function askedIn(quiz: YamlTree): string[] {
  return find(quiz, 'questions.*.lessons.*').map(({ value }) => value);
}

function unasked(place: Place, lesson: string, remedy: string): Diagnostic {
  return diagnostic(place, 'unasked-lesson', `no question is about lesson \`${lesson}\``, remedy);
}
