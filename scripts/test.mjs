import { install } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runStages } from './bootstrap/run-stages.mjs';
import { allChecks } from './bootstrap/stages.mjs';

requireNode();
await install();
process.exitCode = (await runStages(allChecks)) ? 0 : 1;
