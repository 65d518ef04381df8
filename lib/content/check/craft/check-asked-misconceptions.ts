import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find } from '@/lib/content/parse/yaml-tree';

/** What somebody who read a retelling takes for true, while no question reveals it. */
export function unaskedMisconceptions({ outage, quiz }: Pick<CaseFiles, 'outage' | 'quiz'>): Diagnostic[] {
  if (quiz.partial) return [];
  const asked = find(quiz, 'questions.*.options.*.misconception').map(({ value }) => value);
  return find(outage, 'corrections.*.misconception')
    .filter(({ value }) => !asked.includes(value))
    .map(({ value, place }) => {
      const remedy = `let a wrong option in quiz.yaml reveal it, or ${nameOneOf(asked, value)}`;
      return diagnostic(place, 'unasked-misconception', `no question reveals misconception \`${value}\``, remedy);
    });
}
