import autocannon from 'autocannon';
import type { RunningServer } from './running-server';

export type Load = { perSecond: number; cpuMs: number; p99: number; bytes: number; encoding: string };

const connections = 50;
const warmUp = 2;

/** What a server does with readers who ask for one page, over and over, on connections that stay open. */
export async function load(server: RunningServer, path: string, seconds: number): Promise<Load> {
  const url = server.origin + path;
  const headers = { 'accept-encoding': 'br, gzip' };
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
  await autocannon({ url, headers, connections, duration: warmUp });
  const before = await server.cpuSeconds();
  const { requests, latency, throughput } = await autocannon({ url, headers, connections, duration: seconds });
  const spent = (await server.cpuSeconds()) - before;
  return {
    perSecond: requests.total / seconds,
    cpuMs: (spent * 1000) / requests.total,
    p99: latency.p99,
    bytes: throughput.total / requests.total,
    encoding: answer.headers.get('content-encoding') ?? 'none',
  };
}
