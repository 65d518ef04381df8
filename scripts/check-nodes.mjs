import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './bootstrap/run.mjs';

/**
 * Installs what is tracked here anew with each Node.js that `engines` names, the oldest of its range and the newest, without a
 * warning about it, and runs the checks there. With arguments only the majors that they name.
 */
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
