import { loopRoles } from '@/lib/cascade/schema';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find, type YamlTree } from '@/lib/content/parse/yaml-tree';

type Edge = { from: string; to: string };

/**
 * The edges of a loop follow on each other: each has an end where the lap has come, in whichever direction it runs. A
 * lap that does not end where it began goes back by the way it came, as an answer does.
 */
export function brokenLoops(outage: YamlTree): Diagnostic[] {
  const edges = edgesOf(outage);
  return find(outage, 'loops.*.id').flatMap(({ path }) => {
    const lap = find(outage, `loops.${String(path[1])}.edges.*`);
    const known = lap.flatMap((edge) => edges.get(edge.value) ?? []);
    if (outage.partial || known.length < lap.length) return [];
    const at = Math.max(...(known[0] ? [known[0].from, known[0].to].map((start) => reach(start, known)) : [0]));
    const [before, broken] = [lap[at - 1], lap[at]];
    if (!before || !broken) return [];
    const message = `\`${broken.value}\` does not begin or end where \`${before.value}\` has led`;
    const remedy = 'name the edges of one lap in order, so that each meets the one before it';
    return [diagnostic(broken.place, 'broken-loop', message, remedy)];
  });
}

/** How many edges can be walked one after the other from a node. */
function reach(start: string, edges: readonly Edge[]): number {
  let at = start;
  const end = edges.findIndex(({ from, to }) => {
    if (at !== from && at !== to) return true;
    at = at === from ? to : from;
    return false;
  });
  return end < 0 ? edges.length : end;
}

function edgesOf(outage: YamlTree): Map<string, Edge> {
  const all = find(outage, 'edges.*.id').flatMap(({ value, path }): [string, Edge][] => {
    const [from] = find(outage, `edges.${String(path[1])}.from`);
    const [to] = find(outage, `edges.${String(path[1])}.to`);
    return from && to ? [[value, { from: from.value, to: to.value }]] : [];
  });
  return new Map(all);
}

/**
 * The diagram and a question give a loop one role. Only an option that is called as a loop of the case, in a question
 * whose targets are roles, says of a loop what it does.
 */
export function contradictedRoles({ outage, quiz }: Pick<CaseFiles, 'outage' | 'quiz'>): Diagnostic[] {
  const roles = new Map(
    find(outage, 'loops.*.id').flatMap(({ value, path }): [string, FoundNode][] => {
      const [role] = find(outage, `loops.${String(path[1])}.role`);
      return role ? [[value, role]] : [];
    }),
  );
  const known: readonly string[] = loopRoles;
  return find(quiz, 'questions.*.options.*.id').flatMap(({ value, path }) => {
    const role = roles.get(value);
    const [target] = find(quiz, [...path.slice(0, -1).map(String), 'to']);
    if (!role || !target || !known.includes(target.value) || target.value === role.value) return [];
    const message = `loop \`${value}\` is ${target.value} here, and ${role.value} in the diagram`;
    const remedy = `make it the same as in ${role.place.file}:${role.place.line}, or give the option another id`;
    return [diagnostic(target.place, 'loop-role', message, remedy)];
  });
}
