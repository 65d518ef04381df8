import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { defaultSeed, incidentKnobs } from '@/lib/model/knobs';
import type { AnyModel } from '@/lib/model/model';
import { run } from '@/lib/model/run';
import type { CaseFolder } from './case-folders';

const named = z.looseObject({ id: z.string() });

const modelFileSchema = z.object({
  model: z.object({
    tick: z.number(),
    ticks: z.number(),
    knobs: z.array(z.looseObject({ id: z.string(), min: z.number(), max: z.number() })),
    stocks: z.array(named),
    outcomes: z.array(z.string()),
    goals: z.array(named),
    assumptions: z.array(named),
    lessons: z.record(z.string(), z.unknown()),
    actions: z.record(z.string(), z.unknown()).default({}),
    counters: z.record(z.string(), z.unknown()).default({}),
  }),
});

type Ids = readonly { id: string }[];

/** What of a model needs words in every language, and what `on-call.yaml` can name. */
export type WordedModel = {
  /** Length of a tick in minutes, and of a run in ticks. */
  tick: number;
  ticks: number;
  knobs: readonly { id: string; min: number; max: number }[];
  stocks: Ids;
  outcomes: readonly string[];
  goals: Ids;
  assumptions: Ids;
  lessons: Readonly<Record<string, unknown>>;
  actions: Readonly<Record<string, unknown>>;
  counters?: Readonly<Record<string, unknown>>;
  /** The nodes whose health it gives; known of a model that was read from its file. */
  nodes?: readonly string[];
};

/** A model as it could be read from its file: why it could not be, else what needs words. */
export type ModelFile = { file: string; model: WordedModel | undefined; fault: string | undefined };

/** The models of cases, by slug, each from its own file: a case that is gone has none. */
export async function openModels(folders: readonly CaseFolder[]): Promise<ReadonlyMap<string, ModelFile>> {
  const models = folders.map(({ slug, folder }) => ({ slug, file: join(folder, 'model.ts') }));
  const there = models.filter(({ file }) => existsSync(file));
  return new Map(await Promise.all(there.map(async ({ slug, file }) => [slug, await openModel(file)] as const)));
}

async function openModel(file: string): Promise<ModelFile> {
  try {
    const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
    const { data, error } = modelFileSchema.safeParse(loaded);
    const [issue] = error?.issues ?? [];
    const model = data && { ...data.model, nodes: nodesOf(loaded) };
    return { file, model, fault: issue && `\`${issue.path.join('.')}\` ${issue.message}` };
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return { file, model: undefined, fault: reason };
  }
}

/** The nodes to which a model gives a health as its run begins. */
function nodesOf(loaded: unknown): string[] {
  if (!isModule(loaded)) return [];
  const [first] = run(loaded.model, incidentKnobs(loaded.model), defaultSeed).moments;
  return Object.keys(first?.health ?? {});
}

function isModule(loaded: unknown): loaded is { model: AnyModel } {
  const runs = z.object({ model: z.looseObject({ start: z.function(), step: z.function(), view: z.function() }) });
  return runs.safeParse(loaded).success;
}
