import { type Diagnostic, diagnostic, type Place } from '@/lib/content/parse/diagnostic';
import type { Story } from '@/lib/content/parse/story';
import type { StoryElement } from '@/lib/content/parse/story-element';
import type { IdSet } from './ids';

export type Sequence = { what: 'part' | 'step' | 'lesson'; expected: IdSet; story: Story; end: Place };

const components = { part: 'Part', step: 'Step', lesson: 'Lesson' } as const;

/** Whether all that should stand in a row does, each once and in order; strangers in the row are another's concern. */
export function checkSequence(sequence: Sequence): Diagnostic[] {
  const { what, expected, story } = sequence;
  const found = story.elements.filter(({ name }) => name === components[what]);
  const firsts = found.filter(({ id }, index) => found.findIndex((element) => element.id === id) === index);
  const extra = doubled(what, found);
  if (expected.partial) return extra;
  const row = firsts.filter(({ id }) => expected.ids.includes(id));
  return [...extra, ...missing(sequence, row), ...misordered(sequence, row)];
}

function doubled(what: Sequence['what'], found: readonly StoryElement[]): Diagnostic[] {
  return found.flatMap(({ id, place }, index) => {
    const first = found.findIndex((element) => element.id === id);
    if (first === index || id === '') return [];
    const message = `${what} \`${id}\` stands here again, first on line ${found[first]?.place.line}`;
    return [diagnostic(place, `doubled-${what}`, message, 'keep one of the two')];
  });
}

function missing({ what, expected, story, end }: Sequence, row: readonly StoryElement[]): Diagnostic[] {
  const { mentions } = story;
  if (!mentions) return [];
  const component = components[what];
  const absent = expected.ids.filter((id) => !row.some((element) => element.id === id));
  return absent
    .filter((id) => !mentions.has(`${component} ${id}`))
    .map((id) => {
      const next = row.find((element) => expected.ids.indexOf(element.id) > expected.ids.indexOf(id));
      const where = next ? `before \`${next.id}\`` : 'as the last of them';
      const remedy = `write <${component} ${what === 'part' ? 'name' : 'id'}="${id}"> ${where}`;
      return diagnostic(next?.place ?? end, `missing-${what}`, `${what} \`${id}\` is missing`, remedy);
    });
}

function misordered({ what, expected }: Sequence, row: readonly StoryElement[]): Diagnostic[] {
  const order = expected.ids.filter((id) => row.some((element) => element.id === id));
  const index = row.findIndex(({ id }, at) => id !== order[at]);
  const astray = row[index];
  if (!astray) return [];
  const message = `${what} \`${astray.id}\` stands where \`${order[index]}\` belongs`;
  return [diagnostic(astray.place, `misordered-${what}`, message, `keep this order: ${order.join(', ')}`)];
}
