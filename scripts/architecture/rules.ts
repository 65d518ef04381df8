import { type Arrow, folderOf, type ImportGraph } from './import-graph';

/** A rule of the tree: one line for each place that breaks it. */
type Rule = (graph: ImportGraph) => string[];

const mostInFolder = 25;

/** Lowest first; a file may import from its own floor and from any earlier one. */
const floors: { name: string; holds: RegExp }[] = [
  { name: 'lib/languages', holds: /^lib\/languages\// },
  { name: 'lib', holds: /^lib\/(?!content\/)|^content\/cases\// },
  { name: 'the loader of the models', holds: /^content\/load-model/ },
  { name: 'lib/content', holds: /^lib\/content\// },
  { name: 'components that all share', holds: /^components\/(?:text|ui|progress)\// },
  { name: 'components of a subject', holds: /^components\/(?!pages\/)/ },
  { name: 'components/pages', holds: /^components\/pages\// },
  { name: 'app', holds: /^app\// },
  { name: 'server', holds: /^server\// },
  { name: 'scripts', holds: /^scripts\// },
];

/** Imports run down only. */
const noArrowsUp: Rule = ({ arrows }) =>
  inside(arrows)
    .filter(({ from, to }) => floorOf(to) > floorOf(from))
    .map(({ from, to }) => `${from} imports ${to}: imports run down only (docs/architecture.md has the floors)`);

/** A subject knows no other subject: components/pages brings them together. */
const noSiblings: Rule = ({ arrows }) =>
  inside(arrows)
    .filter(({ from, to }) => subjectOf(from) && subjectOf(to) && subjectOf(from) !== subjectOf(to))
    .map(({ from, to }) => `${from} imports ${to}: bring the two together in components/pages`);

/** No file leads back to itself, by types neither. */
const noCircles: Rule = ({ files, arrows }) => {
  const next = new Map<string, string[]>();
  for (const { from, to } of inside(arrows)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) return void circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) walk(path, []);
  return circles.map((circle) => `${circle}: move what both need into a file of its own`);
};

/** lib decides, but draws nothing. */
const libDrawsNothing: Rule = ({ files, arrows }) => [
  ...packages(arrows, /^lib\//, /^(?:react|react-dom|next)(?:\/|$)/).map(
    ({ from, specifier }) => `${from} imports ${specifier}: lib knows no React and no Next.js`,
  ),
  ...[...files.values()]
    .filter(({ path }) => path.startsWith('lib/'))
    .flatMap(({ path, browserGlobals }) =>
      browserGlobals.map((name) => `${path} uses ${name}: lib knows no browser; take the value as an argument`),
    ),
];

/** The server delivers finished files. */
const serverKnowsNoPages: Rule = ({ arrows }) => [
  ...packages(arrows, /^server\//, /^(?:react|react-dom|next|i18next|mdx-bundler)(?:\/|$)/).map(
    ({ from, specifier }) => `${from} imports ${specifier}: the server delivers finished files`,
  ),
  ...inside(arrows)
    .filter(({ from, to }) => from.startsWith('server/') && !/^(?:server|lib)\//.test(to))
    .map(({ from, to }) => `${from} imports ${to}: the server knows server/ and lib/ only`),
  ...inside(arrows)
    .filter(({ from, to }) => from.startsWith('server/') && to.startsWith('lib/content/'))
    .map(({ from, to }) => `${from} imports ${to}: the server reads no content`),
];

/** Packages that serve the build only. */
const heavy = /^(?:zod|yaml|elkjs|i18next|mdx-bundler|esbuild)(?:\/|$)/;

/** What a browser runs holds no schema, no layout engine and no reader of content. */
const clientsAreLight: Rule = ({ files, arrows }) => {
  const values = arrows.filter(({ isType }) => !isType);
  const next = new Map<string, Arrow[]>();
  for (const arrow of values) next.set(arrow.from, [...(next.get(arrow.from) ?? []), arrow]);
  return [...files.values()].filter(({ isClient }) => isClient).flatMap(({ path }) => heavyBelow(path, [], new Set()));

  function heavyBelow(path: string, trail: readonly string[], seen: Set<string>): string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    return (next.get(path) ?? []).flatMap(({ to, specifier }) => {
      const way = [...trail, path];
      if (heavy.test(specifier) || to?.startsWith('lib/content/'))
        return [`${way.join(' → ')} → ${to ?? specifier}: a browser would fetch it; pass plain data instead`];
      return to ? heavyBelow(to, way, seen) : [];
    });
  }
};

/** Names that Next.js itself asks for, the one that every case gives its model, and those by which a language is found. */
const askedFor = /^app\/|^content\/cases\/[^/]+\/model\.ts$|^lib\/languages\/[a-z]{2}\.ts$/;

/** No exported name stands for two things. */
const oneMeaning: Rule = ({ files }) => {
  const homes = new Map<string, string[]>();
  for (const { path, exports } of files.values())
    for (const name of askedFor.test(path) ? [] : exports) homes.set(name, [...(homes.get(name) ?? []), path]);
  return [...homes]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} is exported by ${paths.join(' and ')}: give one of them another name`);
};

/** A folder that holds more than this wants rooms. */
const noCrowds: Rule = ({ files }) => {
  const sizes = new Map<string, number>();
  for (const path of files.keys()) sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size > mostInFolder)
    .map(([folder, size]) => `${folder} holds ${size} files: make rooms in it, ${mostInFolder} is the most`);
};

/** Who draws asks for its words: they stand in content, in every language. */
const noWordsInCode: Rule = ({ files }) =>
  [...files.values()].flatMap(({ path, words }) =>
    words.map((said) => `${path} says “${said}”: give it a key in content/ui, and ask for that`),
  );

function inside(arrows: readonly Arrow[]): (Arrow & { to: string })[] {
  return arrows.flatMap(({ to, ...arrow }) => (to === undefined ? [] : [{ ...arrow, to }]));
}

function packages(arrows: readonly Arrow[], from: RegExp, specifier: RegExp): Arrow[] {
  return arrows.filter((arrow) => from.test(arrow.from) && specifier.test(arrow.specifier));
}

function floorOf(path: string): number {
  return floors.findIndex(({ holds }) => holds.test(path));
}

/** `quiz` for whatever stands in components/quiz; nothing for what is shared and for pages. */
function subjectOf(path: string): string | undefined {
  return /^components\/(?!(?:pages|text|ui|progress)\/)([^/]+)\//.exec(path)?.[1];
}

/** What `npm run check` holds the tree to, by name. */
export const rules = {
  noArrowsUp,
  noSiblings,
  noCircles,
  libDrawsNothing,
  serverKnowsNoPages,
  clientsAreLight,
  oneMeaning,
  noCrowds,
  noWordsInCode,
} satisfies Record<string, Rule>;
