import { runStages } from './bootstrap/run-stages.mjs';
import { checks } from './bootstrap/stages.mjs';

process.exitCode = (await runStages(checks)) ? 0 : 1;
