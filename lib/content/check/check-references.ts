import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find } from '@/lib/content/parse/yaml-tree';
import { crossLessonIds } from '@/lib/content/schema/cross-lessons';
import { type IdSet, idsAt, union } from './ids';

type Kind = 'node' | 'edge' | 'step' | 'source' | 'cross-lesson';
type FileName = 'outage' | 'quiz';

/** Every place that names something by its id, and the kind of thing it names. */
const references: readonly { in: FileName; at: string; to: Kind }[] = [
  { in: 'outage', at: 'edges.*.from', to: 'node' },
  { in: 'outage', at: 'edges.*.to', to: 'node' },
  { in: 'outage', at: 'steps.*.becomes.<key>', to: 'node' },
  { in: 'outage', at: 'steps.*.retires.*', to: 'node' },
  { in: 'outage', at: 'steps.*.levels.<key>', to: 'node' },
  { in: 'outage', at: 'steps.*.carries.*', to: 'edge' },
  { in: 'outage', at: 'steps.*.back.*', to: 'edge' },
  { in: 'outage', at: 'steps.*.sources.*', to: 'source' },
  { in: 'outage', at: 'loops.*.edges.*', to: 'edge' },
  { in: 'outage', at: 'loops.*.sources.*', to: 'source' },
  { in: 'outage', at: 'lessons.*.cuts.*', to: 'edge' },
  { in: 'outage', at: 'lessons.*.step', to: 'step' },
  { in: 'outage', at: 'lessons.*.with.steps.<key>', to: 'step' },
  { in: 'outage', at: 'lessons.*.with.steps.*.becomes.<key>', to: 'node' },
  { in: 'outage', at: 'lessons.*.with.steps.*.levels.<key>', to: 'node' },
  { in: 'outage', at: 'lessons.*.with.steps.*.carries.*', to: 'edge' },
  { in: 'outage', at: 'predictions.*.before', to: 'step' },
  { in: 'outage', at: 'predictions.*.sources.*', to: 'source' },
  { in: 'outage', at: 'lessons.*.crossLessons.*', to: 'cross-lesson' },
  { in: 'outage', at: 'lessons.*.sources.*', to: 'source' },
  { in: 'outage', at: 'figure.sources.*', to: 'source' },
  { in: 'outage', at: 'facts.*.sources.*', to: 'source' },
  { in: 'outage', at: 'today.sources.*', to: 'source' },
  { in: 'outage', at: 'claims.*.sources.*', to: 'source' },
  { in: 'outage', at: 'corrections.*.sources.*', to: 'source' },
  { in: 'outage', at: 'corrections.*.retelling', to: 'source' },
  { in: 'quiz', at: 'questions.*.step', to: 'step' },
  { in: 'quiz', at: 'questions.*.lessons.*', to: 'cross-lesson' },
  { in: 'quiz', at: 'questions.*.sources.*', to: 'source' },
];

/** Every list in which nothing may stand twice; options only within their question, a list of ids within itself. */
const unique: readonly { in: FileName; at: string }[] = [
  ...['nodes', 'edges', 'steps', 'loops', 'lessons', 'sources', 'claims', 'corrections', 'predictions'].map((list) => ({
    in: 'outage' as const,
    at: `${list}.*.id`,
  })),
  { in: 'quiz', at: 'questions.*.id' },
  { in: 'quiz', at: 'questions.*.options.*.id' },
  { in: 'quiz', at: 'questions.*.targets.*.id' },
  { in: 'outage', at: 'goals.*' },
  { in: 'outage', at: 'steps.*.carries.*' },
  { in: 'outage', at: 'predictions.*.options.*' },
  { in: 'outage', at: 'lessons.*.cuts.*' },
  { in: 'outage', at: 'lessons.*.crossLessons.*' },
  ...['steps.*', 'loops.*', 'lessons.*', 'claims.*', 'corrections.*', 'facts.*', 'figure', 'today'].map((at) => ({
    in: 'outage' as const,
    at: `${at}.sources.*`,
  })),
  { in: 'quiz', at: 'questions.*.sources.*' },
  { in: 'quiz', at: 'questions.*.lessons.*' },
];

/** The ids of everything that a case can name. */
export function idsOf({ outage }: CaseFiles, { sources }: SharedFiles): Record<Kind | 'lesson', IdSet> {
  return {
    node: idsAt('node', outage, 'nodes.*.id'),
    edge: idsAt('edge', outage, 'edges.*.id'),
    step: idsAt('step', outage, 'steps.*.id'),
    lesson: idsAt('lesson', outage, 'lessons.*.id'),
    source: union('source', idsAt('source', outage, 'sources.*.id'), idsAt('source', sources, 'sources.*.id')),
    'cross-lesson': { kind: 'lesson', ids: [...crossLessonIds], partial: false },
  };
}

export function unknownIds(files: CaseFiles, shared: SharedFiles): Diagnostic[] {
  const ids = idsOf(files, shared);
  return references.flatMap((reference) =>
    find(files[reference.in], reference.at)
      .filter(({ value }) => !ids[reference.to].partial && !ids[reference.to].ids.includes(value))
      .map(({ value, place }) =>
        diagnostic(
          place,
          'unknown-id',
          `there is no ${reference.to} \`${value}\``,
          nameOneOf(ids[reference.to].ids, value),
        ),
      ),
  );
}

export function doubledIds(files: CaseFiles, shared: SharedFiles): Diagnostic[] {
  const own = unique.flatMap((list) => doublesIn(files[list.in], list.at));
  const common = find(shared.sources, 'sources.*.id').map(({ value }) => value);
  const shadowing = find(files.outage, 'sources.*.id').flatMap(({ value, place }) => {
    const message = `source \`${value}\` is also a shared source`;
    return common.includes(value)
      ? [diagnostic(place, 'doubled-id', message, 'name the shared one, or give this one another id')]
      : [];
  });
  return [...own, ...shadowing];
}

export function doublesIn(tree: Parameters<typeof find>[0], pattern: string): Diagnostic[] {
  const first = new Map<string, number>();
  const depth = pattern.split('.').lastIndexOf('*');
  return find(tree, pattern).flatMap(({ value, place, path }) => {
    const key = [...path.slice(0, depth), value].map(String).join('\n');
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, place.line);
      return [];
    }
    return [
      diagnostic(
        place,
        'doubled-id',
        `\`${value}\` stands here twice, first on line ${line}`,
        'keep one, or give this one another id',
      ),
    ];
  });
}
