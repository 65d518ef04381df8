import { expect, test } from 'vitest';
import { buildSettings } from '../../lib/settings';
import { buildSettingNames } from './settings.mjs';

test('a build is stale after a change of whatever it reads', () => {
  const read = [];
  buildSettings(new Proxy({}, { get: (_, name) => void read.push(name) }));
  expect(read.toSorted()).toEqual(buildSettingNames);
});
