import { expect, test } from 'vitest';
import { typedText } from './typed-text';

test('what is pasted is read as if it had been typed', () => {
  expect(typedText('\ufeff１，５\u00a0％')).toBe('1,5 %');
  expect(typedText('85\u201195')).toBe('85-95');
  expect(typedText('\u221212')).toBe('-12');
  expect(typedText('core\u00addns\u200b\u2060 \n\t memory')).toBe('coredns memory');
  expect(typedText('\u200b\u00a0\ufeff')).toBe('');
});
