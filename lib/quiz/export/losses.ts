import type { AskedQuestion } from '@/lib/quiz/quiz';

export const exportFormats = ['gift', 'anki', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What a format can't hold. */
export const lossNames = [
  'picture',
  'order',
  'groups',
  'lines',
  'unit',
  'judging',
  'score',
  'certainty',
  'licence',
] as const;

export type Loss = (typeof lossNames)[number];

type Type = AskedQuestion['type'];

const all: Type[] = ['single', 'multiple', 'order', 'match', 'classify', 'numeric', 'hotspot'];

/** Per format what it can't hold, and the types of question that have it. */
const lost: Record<ExportFormat, Partial<Record<Loss, Type[]>>> = {
  gift: {
    picture: ['hotspot'],
    order: ['order'],
    groups: ['classify'],
    lines: ['order', 'match', 'classify'],
    unit: ['numeric'],
    certainty: all,
  },
  anki: { picture: ['hotspot'], judging: all, score: all, certainty: all, licence: all },
  csv: { picture: ['hotspot'], score: all, certainty: all, licence: all },
  json: { picture: ['hotspot'], score: all, certainty: all },
};

/** What is lost of these questions in a format, and of how many. */
export function lossesOf(
  questions: readonly Pick<AskedQuestion, 'type'>[],
  format: ExportFormat,
): { loss: Loss; count: number }[] {
  return lossNames.flatMap((loss) => {
    const types = lost[format][loss] ?? [];
    const count = questions.filter(({ type }) => types.includes(type)).length;
    return count > 0 ? [{ loss, count }] : [];
  });
}
