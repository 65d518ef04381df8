import { runSteps } from './run-steps';

await runSteps([
  ['Finishing the pages', () => import('../finish')],
  ['Bundling the server', () => import('./bundle-server')],
]);
