import { readFileSync } from 'node:fs';
import { caddyfile } from '@/scripts/headers/caddyfile';
import { headersFile } from '@/scripts/headers/headers-file';
import { nginxConf } from '@/scripts/headers/nginx-conf';
import { manifestSchema } from '@/server/site/manifest';

const forms = {
  _headers: () => headersFile(manifestSchema.parse(JSON.parse(readFileSync('.cache/delivery/manifest.json', 'utf8')))),
  nginx: nginxConf,
  caddy: caddyfile,
};

const [asked = ''] = process.argv.slice(2);
const form = Object.entries(forms).find(([name]) => name === asked)?.[1];
if (form) process.stdout.write(form());
else {
  console.error(`Name a form of the headers: npm run --silent headers -- ${Object.keys(forms).join('|')}`);
  process.exitCode = 1;
}
