import { toAnki } from './anki';
import type { ExportFormat } from './export-formats';
import type { ExportWords } from './export-words';
import { toGift } from './gift';
import { toCsv } from './question-csv';
import { toJson } from './question-json';
import type { WholeQuestion } from './whole-question';

type File = {
  extension: string;
  type: string;
  write: (questions: readonly WholeQuestion[], words: ExportWords) => string;
};

const files: Record<ExportFormat, File> = {
  gift: {
    extension: 'gift.txt',
    type: 'text/plain',
    write: (questions, words) => toGift(questions, words, 'matching'),
  },
  giftOrdering: {
    extension: 'moodle44.gift.txt',
    type: 'text/plain',
    write: (questions, words) => toGift(questions, words, 'ordering'),
  },
  anki: { extension: 'anki.txt', type: 'text/plain', write: toAnki },
  csv: { extension: 'csv', type: 'text/csv', write: toCsv },
  json: { extension: 'json', type: 'application/json', write: toJson },
};

/** Questions as a file of one format. `name` is what the file is called, without its extension. */
export function exportQuestions(
  format: ExportFormat,
  questions: readonly WholeQuestion[],
  words: ExportWords,
  name: string,
): { name: string; text: string; type: string } {
  const { extension, type, write } = files[format];
  return { name: `${name}.${extension}`, text: write(questions, words), type };
}
