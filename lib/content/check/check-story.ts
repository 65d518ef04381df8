import { type Code, type Diagnostic, diagnostic, nameOneOf, type Place } from '@/lib/content/parse/diagnostic';
import type { Story } from '@/lib/content/parse/story';
import type { StoryElement } from '@/lib/content/parse/story-element';
import type { ComponentName } from '@/lib/content/parse/vocabulary';
import { partNames } from '@/lib/content/schema/case-schema';
import { checkSequence } from './check-sequence';
import type { IdSet } from './ids';

type StoryIds = { step: IdSet; lesson: IdSet; source: IdSet; term: IdSet };

const parts: IdSet = { kind: 'part', ids: [...partNames], partial: false };

/** Whether a story holds its parts, steps and lessons, each once and in order, and names only what exists. */
export function checkStory(story: Story, { step, lesson, source, term }: StoryIds): Diagnostic[] {
  const { end } = story;
  return [
    ...story.diagnostics,
    ...checkSequence({ what: 'part', expected: parts, story, end }),
    ...(story.mentions?.has('Cascade')
      ? checkSequence({ what: 'step', expected: step, story, end: placeOf(story, 'Cascade') })
      : []),
    ...checkSequence({ what: 'lesson', expected: lesson, story, end: placeOf(story, 'Part', 'lessons') }),
    ...once(story, 'Cascade', placeOf(story, 'Part', 'failure'), 'put one <Cascade> in part failure'),
    ...once(story, 'Quiz', end, 'put one <Quiz /> after the parts'),
    ...unknown(story, 'Part', parts, 'unknown-part'),
    ...unknown(story, 'Step', step),
    ...unknown(story, 'Lesson', lesson),
    ...unknown(story, 'Term', term),
    ...unknown(story, 'Source', source),
    ...astray(story),
    ...repeatedTerms(story),
  ];
}

/** Where a component begins, for what is missing in it; else the end of the story. */
function placeOf({ elements, end }: Story, name: ComponentName, id = ''): Place {
  return elements.find((element) => element.name === name && element.id === id)?.place ?? end;
}

function once({ elements, mentions }: Story, name: 'Cascade' | 'Quiz', place: Place, remedy: string): Diagnostic[] {
  const what = name === 'Cascade' ? 'cascade' : 'quiz';
  const [first, ...others] = elements.filter((element) => element.name === name);
  if (!first) {
    if (!mentions || mentions.has(name)) return [];
    return [diagnostic(place, `missing-${what}`, `the ${what} is missing`, remedy)];
  }
  const message = `the ${what} stands here again, first on line ${first.place.line}`;
  return others.map((other) => diagnostic(other.place, `doubled-${what}`, message, 'keep one of the two'));
}

function unknown({ elements }: Story, name: ComponentName, known: IdSet, code: Code = 'unknown-id'): Diagnostic[] {
  if (known.partial) return [];
  return elements
    .filter((element) => element.name === name && element.id !== '' && !known.ids.includes(element.id))
    .map(({ id, place }) => diagnostic(place, code, `there is no ${known.kind} \`${id}\``, nameOneOf(known.ids, id)));
}

const homes: Partial<Record<ComponentName, string>> = { Cascade: 'failure', Lesson: 'lessons' };

/** The cascade belongs to the part about the failure, the lessons to theirs, the quiz after all parts. */
function astray({ elements }: Story): Diagnostic[] {
  const lastPart = elements.findLastIndex(({ name }) => name === 'Part');
  return elements.flatMap(({ name, parent, place }, index) => {
    const home = homes[name];
    if (home && parent?.name === 'Part' && parent.id !== home) {
      const message = `<${name}> stands in part \`${parent.id}\``;
      return [diagnostic(place, 'misplaced', message, `put it in <Part name="${home}">`)];
    }
    if (name !== 'Quiz' || index > lastPart) return [];
    return [diagnostic(place, 'misplaced', 'the quiz stands before the last part', 'put it after the parts')];
  });
}

/** A term is explained at the first place it stands in a part, not again. */
function repeatedTerms({ elements }: Story): Diagnostic[] {
  const terms = elements.filter(({ name }) => name === 'Term').map((term) => ({ ...term, part: outermost(term) }));
  return terms.flatMap(({ id, part, place }, index) => {
    const first = terms.findIndex((other) => other.id === id && other.part === part);
    if (first === index) return [];
    const message = `term \`${id}\` is marked again in this part, first on line ${terms[first]?.place.line}`;
    return [diagnostic(place, 'repeated-term', message, 'keep the words and take the <Term> tags away here')];
  });
}

function outermost(element: StoryElement): StoryElement {
  return element.parent ? outermost(element.parent) : element;
}
