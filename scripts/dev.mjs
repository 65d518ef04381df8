import { checkSettings, cutFonts, stagePrivateModels } from './bootstrap/build.mjs';
import { install } from './bootstrap/install.mjs';
import { findLanguages } from './bootstrap/languages.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runScript } from './bootstrap/run.mjs';
import { serve } from './bootstrap/serve.mjs';

requireNode();
await install();
findLanguages();
if ((await checkSettings()) !== 0) process.exit(1);
if ((await runScript('scripts/check-content.ts')) !== 0)
  console.log('Each page with such an error says so in its place; all others are there.');
process.exitCode = (await stagePrivateModels()) || (await cutFonts());
if (process.exitCode === 0) serve('--import', 'tsx', 'scripts/dev-server.ts');
