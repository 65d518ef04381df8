import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** A lesson that cuts an edge can not let an effect travel along that edge in its own picture. */
export function cutsThatCarry(outage: YamlTree): Diagnostic[] {
  return find(outage, 'lessons.*.with.steps.*.carries.*').flatMap(({ value, place, path }) => {
    const cuts = find(outage, `lessons.${String(path[1])}.cuts.*`);
    if (!cuts.some((cut) => cut.value === value)) return [];
    const message = `\`${value}\` carries here, though this lesson cuts it`;
    return [diagnostic(place, 'cut-carries', message, 'take it out of `carries`, or out of the `cuts` of this lesson')];
  });
}
