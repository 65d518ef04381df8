import { runStages } from './bootstrap/run-stages.mjs';
import { quickChecks } from './bootstrap/stages.mjs';

process.exitCode = (await runStages(quickChecks)) ? 0 : 1;
