import { build } from './bootstrap/build.mjs';

if (!(await build())) process.exitCode = 1;
