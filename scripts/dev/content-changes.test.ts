import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentChanges } from './content-changes';

test('who listens is told what was saved, all of a moment at once, and nothing of other files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-changes-'));
  const place = join(folder, 'cases/demo');
  mkdirSync(place, { recursive: true });
  const changes = new ContentChanges([folder]);
  const server = createServer((_, response) => changes.listen(response)).listen(0);
  try {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const reader = (await fetch(`http://localhost:${port}`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('listening');
    writeFileSync(join(place, 'nl.mdx.swp'), 'half a');
    for (const file of ['nl.mdx', 'en.yaml']) writeFileSync(join(place, file), 'words');
    const told: string[] = JSON.parse((await reader?.read())?.value?.replace('data: ', '') ?? '');
    expect([...told].sort()).toEqual(['cases/demo/en.yaml', 'cases/demo/nl.mdx']);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
