import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsHash } from './inputs.mjs';
import { forgetUnused } from './kept-files.mjs';
import { findLanguages } from './languages.mjs';
import { root, runScript, runTool } from './run.mjs';

export const serverFile = join(root, '.cache/delivery/serve.mjs');
const stamp = join(root, '.cache/delivery/built-from');

/** What needs the content and what needs the pages each run in one process: most of a step is reading and starting. */
const steps = [
  () => runScript('scripts/build/before-pages.ts'),
  renderPages,
  () => runScript('scripts/build/after-pages.ts'),
];

/** Turbopack's own store costs the first build in a folder a seventh of its time, and saves the later ones a third. */
function renderPages() {
  const isFirst = !existsSync(join(root, '.next/cache'));
  mkdirSync(join(root, '.next/cache'), { recursive: true });
  return runTool('next', 'next', ['build'], { env: isFirst ? { FIRST_BUILD: 'yes' } : {} });
}

/** Says which setting can not be used, if one can not. */
export function checkSettings() {
  return runScript('scripts/check-settings.ts');
}

/** `content/load-model.ts` takes the models of cases outside the repository from where this leaves them. */
export function stagePrivateModels() {
  return runScript('scripts/stage-private-models.ts');
}

/** `app/fonts.ts` takes the fonts from where this leaves them. */
export function cutFonts() {
  return runScript('scripts/cut-fonts.ts');
}

/** Builds the site whole and remembers from what; false when a step failed, which has then said why. */
export async function build() {
  findLanguages();
  const inputs = inputsHash(root);
  const began = Date.now();
  rmSync(stamp, { force: true });
  for (const step of steps) if ((await step()) !== 0) return false;
  forgetUnused(root, began);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

export function isBuilt() {
  return existsSync(stamp) && existsSync(join(root, 'out')) && readFileSync(stamp, 'utf8') === inputsHash(root);
}
