import { checkSettings, cutFonts, stagePrivateModels } from './bootstrap/build.mjs';
import { install } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runScript, runTool } from './bootstrap/run.mjs';

requireNode();
await install();
if ((await checkSettings()) !== 0) process.exit(1);
if ((await runScript('scripts/check-content.ts')) !== 0)
  console.log('The pages with these errors will not show until they are mended.');
process.exitCode =
  (await stagePrivateModels()) ||
  (await cutFonts()) ||
  (await runTool('next', 'next', ['dev', ...process.argv.slice(2)]));
