import { cascadeWithLesson, firstDifference } from '@/lib/cascade/lesson';
import { drawnCascade } from '@/lib/cascade/moment';
import type { Cascade, CascadeLesson, Health } from '@/lib/cascade/schema';
import { healthAt } from '@/lib/cascade/timeline';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** Whether the outage with a lesson, as it is drawn, is what the lesson says: later than its step, other, and no worse. */
export function lessonPictures({ outage }: Pick<CaseFiles, 'outage'>): Diagnostic[] {
  const { content } = outage;
  return [
    ...effectsBeforeLesson(outage),
    ...(content && !outage.partial
      ? content.lessons.flatMap((lesson, at) => drawnAsSaid(outage, content, lesson, at))
      : []),
  ];
}

function effectsBeforeLesson(outage: YamlTree): Diagnostic[] {
  const steps = find(outage, 'steps.*.id').map(({ value }) => value);
  return find(outage, 'lessons.*.with.steps.<key>').flatMap(({ value, place, path }) => {
    const [step] = find(outage, `lessons.${String(path[1])}.step`);
    if (!step || !steps.includes(value) || steps.indexOf(value) >= steps.indexOf(step.value)) return [];
    const message = `\`${value}\` comes before \`${step.value}\`, where this lesson begins`;
    return [diagnostic(place, 'untrue-picture', message, 'take it out, or let the lesson begin at this step')];
  });
}

const fromBest: readonly Health[] = ['healthy', 'unknown', 'strained', 'failing', 'down'];

function drawnAsSaid(outage: YamlTree, content: Cascade, lesson: CascadeLesson, at: number): Diagnostic[] {
  const shown = lesson.with;
  if (!shown || !content.steps.some(({ id }) => id === lesson.step)) return [];
  const place = outage.placeOf(keyAt(outage.root, ['lessons', at, 'with']));
  const say = (message: string, remedy: string) => [diagnostic(place, 'untrue-picture', message, remedy)];
  if (lesson.effect === 'prevents' && (shown.detection !== 'not-needed' || shown.repair !== 'not-needed')) {
    return say('a lesson that prevents the outage leaves something to detect or repair', 'make both `not-needed`');
  }
  const told = drawnCascade(content);
  const other = cascadeWithLesson(told, lesson);
  if (firstDifference(told, other) === undefined) {
    return say(
      'with this lesson the diagram shows the same outage',
      'tell under `steps` what differs, or take `with` out',
    );
  }
  const last = told.steps.length - 1;
  const [happened, would] = [healthAt(told, last), healthAt(other, last)];
  const worse = Object.keys(would).find((node) => rank(would[node]) > rank(happened[node]));
  if (worse === undefined) return [];
  return say(`with this lesson \`${worse}\` ends worse than it did`, 'tell under `steps` how it gets well again');
}

function rank(health: Health | undefined): number {
  return fromBest.indexOf(health ?? 'healthy');
}

/** A lesson is shown in the diagram, or says in every language why it can not be; how the outage was noticed stands beside it. */
export function lessonsShownOrNot(outage: YamlTree, words: YamlTree): Diagnostic[] {
  if (outage.partial || words.partial) return [];
  const lessons = find(outage, 'lessons.*.id').map(({ value: id, path }) => ({
    id,
    isShown: nodeAt(outage.root, [...path.slice(0, -1), 'with']) !== undefined,
    key: keyAt(words.root, ['lessons', id]),
    unshown: keyAt(words.root, ['lessons', id, 'unshown']),
  }));
  const found = lessons.flatMap(({ id, isShown, key, unshown }) => {
    if (!key || isShown === (unshown === undefined)) return [];
    if (unshown) {
      const message = `lesson \`${id}\` is shown: it has \`with\` in case.yaml`;
      return [diagnostic(words.placeOf(unshown), 'unwanted-unshown', message, 'take `unshown` out')];
    }
    const remedy = 'add `unshown:` with the reason in every language, or `with:` in case.yaml';
    return [
      diagnostic(words.placeOf(key), 'missing-words', `lesson \`${id}\` is not shown, and does not say why`, remedy),
    ];
  });
  const isShown = lessons.some((lesson) => lesson.isShown);
  if (!isShown || keyAt(words.root, ['detected']) || !words.root) return found;
  const remedy = 'add `detected:` in a sentence, beside which a lesson is laid';
  const place = words.placeOf(keyAt(words.root, ['lessons']));
  return [...found, diagnostic(place, 'missing-words', 'how the outage was noticed has no words', remedy)];
}
