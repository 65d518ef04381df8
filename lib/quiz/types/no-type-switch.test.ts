import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionTypes } from './question-types';

// `lib/lms` is left out: SCORM's own kinds of responses share names with our types of questions
test('no file but those of the types asks of what type a question is', () => {
  const asksType = new RegExp(`(?:\\btype\\s*[!=]==|\\bcase)\\s*'(?:${Object.keys(questionTypes).join('|')})'`);
  const files = ['app', 'components', 'lib', 'scripts', 'server'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const others = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.|[/\\](?:types|lms)[/\\]/.test(file),
  );
  expect(others.length).toBeGreaterThan(300);
  expect(others.filter((file) => asksType.test(readFileSync(file, 'utf8')))).toEqual([]);
});
