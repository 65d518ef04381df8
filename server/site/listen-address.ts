export type Address = { host: string; port: number };
type Settings = Readonly<Record<string, string | undefined>>;

/** Where to listen, from the environment: only this machine unless `HOST` says otherwise. Port 0 picks a free one. */
export function listenAddress({ HOST: host = '127.0.0.1', PORT: port = '3000' }: Settings): Address {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT is "${port}"; it must be a number from 0 to 65535.`);
  }
  return { host, port: Number(port) };
}

/** Why listening failed, as one sentence for the operator. */
export function listenProblem({ code, message }: NodeJS.ErrnoException, { host, port }: Address): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} is not allowed for this user. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}"; this machine has no such address.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
}
