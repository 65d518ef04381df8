import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isForOthers, packageAddress } from '@/lib/address';
import { memoize } from '@/lib/content/read/memoize';
import { readPackages } from '@/lib/content/read/read-packages';
import { writeEmbedScript } from '@/scripts/finish/embed/write-embed-script';
import { writeWorker } from '@/scripts/finish/offline/write-worker';
import { bootSource } from './boot-source';
import { BuildRefusal } from './build-refusal';
import { compiledAhead } from './compile-ahead';
import { describeSite } from './describe-site';
import { isFallback, writeFallbackPages } from './fallback-pages';
import { finishPage, type PageParts } from './finish-page';
import { openStylesheet } from './inline-styles';
import type { Payload } from './move-payload';
import { addressOfFile, clearOut, fileAt, filesOf } from './out-folder';
import { wordReader } from './page-words';
import { stepReader } from './start-steps';

/**
 * Makes the exported folder ready to deliver, and says under `manifestFile` how.
 * @param packages where the build has left the packages for learning platforms
 */
export async function finishSite(
  folder: string,
  manifestFile: string,
  packages: string,
): Promise<{ pages: number; files: number }> {
  clearOut(folder);
  const policies = finishPages(folder);
  writeFallbackPages(folder);
  copyPackages(packages, folder);
  writeEmbedScript(folder);
  writeWorker(folder);
  const resources = await describeSite(folder, policies, manifestFile);
  return { pages: policies.size, files: resources };
}

/** Puts the packages of the build where the page for teams says they are. */
function copyPackages(packages: string, folder: string): void {
  for (const { file } of readPackages(packages)) {
    mkdirSync(join(folder, 'packages'), { recursive: true });
    copyFileSync(join(packages, file), join(folder, fileAt(packageAddress(file))));
  }
}

function finishPages(folder: string): Map<string, string> {
  const read = (url: string) => readFileSync(join(folder, fileAt(url)), 'utf8');
  const parts: PageParts = {
    boot: bootSource(),
    readStylesheet: memoize((href) => openStylesheet(href, read(href))),
    readWords: wordReader(read),
    readSteps: stepReader(read),
    sizeOf: (url) => statSync(join(folder, fileAt(url))).size,
  };
  const policies = new Map<string, string>();
  const started = new Set<string>();
  const problems: string[] = [];
  for (const file of filesOf(folder).filter((name) => name.endsWith('.html') && !isFallback(name))) {
    try {
      const { html, policy, payload, scripts, unused } = finishPage(
        readFileSync(join(folder, file), 'utf8'),
        parts,
        isForOthers(addressOfFile(file)) ? 'anybody' : 'none',
      );
      writeFileSync(join(folder, file), html);
      if (payload) writePayload(folder, payload);
      for (const url of unused) rmSync(join(folder, fileAt(url)), { force: true });
      for (const url of scripts) started.add(url);
      policies.set(file, policy);
    } catch (error) {
      problems.push(...problemLines(file, error));
    }
  }
  if (problems.length > 0) throw new BuildRefusal(problems.join('\n'));
  for (const url of started) writeFileSync(join(folder, fileAt(url)), compiledAhead(read(url)));
  return policies;
}

function writePayload(folder: string, { url, text }: Payload): void {
  const file = join(folder, fileAt(url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function problemLines(file: string, error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').map((line) => `out/${file}: ${line}`);
}
