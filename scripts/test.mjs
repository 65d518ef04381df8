import { install } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { runStages } from './bootstrap/run-stages.mjs';
import { checks, journeys, releases } from './bootstrap/stages.mjs';

requireNode();
await install();
process.exitCode = (await runStages([...checks, ...releases, ...journeys])) ? 0 : 1;
