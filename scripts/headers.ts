import { readFileSync } from 'node:fs';
import { homePage } from '@/lib/address';
import { basePath } from '@/lib/base-path';
import { sourceLocale } from '@/lib/languages/locale';
import { caddyfile } from '@/scripts/headers/caddyfile';
import { headersFile } from '@/scripts/headers/headers-file';
import { nginxConf } from '@/scripts/headers/nginx-conf';
import { manifestSchema } from '@/server/site/manifest';

const manifest = manifestSchema.parse(JSON.parse(readFileSync('.cache/delivery/manifest.json', 'utf8')));
const forms = {
  _headers: () => headersFile(manifest),
  nginx: nginxConf,
  caddy: caddyfile,
};

const [asked = ''] = process.argv.slice(2);
const form = Object.entries(forms).find(([name]) => name === asked)?.[1];
if (!form) stop(`Name a form of the headers: npm run --silent headers -- ${Object.keys(forms).join('|')}`);
else if (!(homePage(sourceLocale) in manifest.resources))
  stop(`The last build does not stand below "${basePath}": set BASE_PATH as it was then, or build anew.`);
else process.stdout.write(form());

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
