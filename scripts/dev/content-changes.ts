import { watch } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { lookAgain } from '@/lib/content/read/content-stamp';

/** Where a page that is being written listens for what was saved. */
export const changesPath = '/dev/changes';

/**
 * How long no file is written, in milliseconds, before a save is over: editors write in pieces, and git many files. By then
 * no page takes an older look at the files for the state of them.
 */
const settled = lookAgain + 10;

/** Whoever listens is told the files that were saved, by their path in their folder. */
export class ContentChanges {
  readonly #listeners = new Set<ServerResponse>();
  readonly #saved = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(folders: readonly string[]) {
    for (const folder of folders)
      watch(folder, { recursive: true }, (_, file) => {
        if (file && /\.(?:ya?ml|mdx|json)$/.test(file)) this.#save(file);
      }).unref();
  }

  /** Keeps a response open, as a stream of events. */
  listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  #save(file: string): void {
    this.#saved.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const response of this.#listeners) response.write(`data: ${JSON.stringify([...this.#saved])}\n\n`);
      this.#saved.clear();
    }, settled);
  }
}
