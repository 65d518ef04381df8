import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server in a process of its own. */
export type LiveProcess = {
  port: number;
  /** Processor time so far, in milliseconds, by the kernel. */
  cpuMs: () => number;
  /** What it holds in memory, in bytes. */
  memory: () => number;
  /** Ends it without a word, as a power cut would. */
  kill: () => Promise<void>;
  /** Asks it to end. */
  stop: () => Promise<void>;
};

/** Starts a server that says where it is, and waits until it can answer. `ready`: what it says then. */
export async function liveProcess(
  args: string[],
  env: Record<string, string>,
  ready: RegExp = /live sessions are open/,
): Promise<LiveProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child, ready);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    port,
    cpuMs: () => cpuMsOf(child.pid),
    memory: () => memoryOf(child.pid),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function portOf(child: ChildProcess, ready: RegExp): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port && ready.test(said)) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

const ticksPerSecond = 100;

function cpuMsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}

function memoryOf(pid: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}
