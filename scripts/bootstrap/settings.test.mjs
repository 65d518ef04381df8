import { expect, test } from 'vitest';
import { buildSettings, contentSettings } from '../../lib/settings';
import { buildSettingNames } from './settings.mjs';

test('a build is stale after a change of whatever it reads', () => {
  const read = [];
  const environment = new Proxy({}, { get: (_, name) => void read.push(name) });
  buildSettings(environment);
  contentSettings(environment);
  expect(read.toSorted()).toEqual(buildSettingNames);
});
