import { expect, test } from 'vitest';
import { listenProblem } from './listen-problem';

test('a taken port is one sentence with a way out', () => {
  const problem = listenProblem(Object.assign(new Error('x'), { code: 'EADDRINUSE' }), {
    host: '127.0.0.1',
    port: 3000,
  });
  expect(problem).toMatch(/^Port 3000 is taken\. .*PORT=3001 npm start$/);
});
