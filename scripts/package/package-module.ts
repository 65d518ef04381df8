import { modules } from 'client-modules';

/** What React asks a bundler for: a client module by its id. All of them are here, so that there is nothing to load. */
export function packageModule(id: string): unknown {
  return modules[id];
}
