import { expect, test } from 'vitest';
import { listenAddress, listenProblem } from './listen-address';

test('without settings the server listens on port 3000 of this machine only', () => {
  expect(listenAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
});

test('HOST and PORT are followed', () => {
  expect(listenAddress({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0 });
});

test.each(['', 'http', '-1', '3000.5', '65536', '0x50'])('PORT %j is refused by name', (port) => {
  expect(() => listenAddress({ PORT: port })).toThrow('PORT');
});

test('a taken port is one sentence with a way out', () => {
  const problem = listenProblem(Object.assign(new Error('x'), { code: 'EADDRINUSE' }), {
    host: '127.0.0.1',
    port: 3000,
  });
  expect(problem).toMatch(/^Port 3000 is taken\. .*PORT=3001 npm start$/);
});
