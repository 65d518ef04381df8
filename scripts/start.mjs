import { build, isBuilt, serverFile } from './bootstrap/build.mjs';
import { install } from './bootstrap/install.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { serve } from './bootstrap/serve.mjs';

requireNode();
await install();
if (isBuilt()) console.log('The build is up to date.');
else if (!(await build())) process.exit(1);
serve(serverFile);
