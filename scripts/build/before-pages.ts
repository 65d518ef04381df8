import { runSteps } from './run-steps';

// in one process, which reads the content once
await runSteps([
  ['Checking the settings', () => import('../check-settings')],
  ['Checking the content', () => import('../check-content')],
  ['Reading models of private cases', () => import('../stage-private-models')],
  ['Cutting the fonts to what is written', () => import('../cut-fonts')],
  ['Packing the cases for learning platforms', () => import('./pack-cases')],
  ['Writing what live sessions need', () => import('./write-live-content')],
]);
