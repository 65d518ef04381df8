import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type RunningServer = { origin: string; cpuSeconds: () => Promise<number>; stop: () => Promise<void> };

/** Lets a Node.js server say how much processor time it has used, without its help, and end where it would end. */
const reporter = "process.on('message',()=>process.send(process.cpuUsage()));process.channel.unref()";
const importReporter = `--import=data:text/javascript,${encodeURIComponent(reporter)}`;

/** Starts a server and waits for the line in which it says where it is. */
export async function startServer(args: string[], env: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, [importReporter, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return {
    origin: await originOf(child),
    cpuSeconds: () => cpuSecondsOf(child),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function originOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of child.stdout ?? []) {
    said += piece;
    const origin = /https?:\/\/localhost:\d+/.exec(said)?.[0];
    if (origin) return origin;
  }
  throw new Error(`the server does not start: ${said}`);
}

async function cpuSecondsOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ user, system }] = await once(child, 'message');
  return (user + system) / 1e6;
}
