import type { ExportWords } from './export-words';
import type { WholeQuestion } from './whole-question';

/** Questions as JSON: all of them, whole, in the form of `WholeQuestion`. */
export function toJson(questions: readonly WholeQuestion[], { title, licence }: ExportWords): string {
  return `${JSON.stringify({ format: 'kettingreactie-questions', version: 2, title, licence, questions }, null, 2)}\n`;
}
