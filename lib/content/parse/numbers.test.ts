import { expect, test } from 'vitest';
import { numbersIn } from './numbers';

const values = (text: string, locale: 'nl' | 'en') => numbersIn(text, locale).map(({ value }) => value);

test('Dutch groups with points and has a decimal comma', () => {
  expect(values('300.000 vragen, 1,5 keer, 1.234.567,89 in totaal', 'nl')).toEqual([300000, 1.5, 1234567.89]);
});

test('English groups with commas and has a decimal point', () => {
  expect(values('300,000 requests, 1.5 times, 1,234,567.89 in all', 'en')).toEqual([300000, 1.5, 1234567.89]);
});

test('a number at the end of a sentence keeps its value', () => {
  expect(values('In 2019. Met 300.000. En 5, of 6.', 'nl')).toEqual([2019, 300000, 5, 6]);
  expect(values('In 2019. With 300,000, or 5, or 6.', 'en')).toEqual([2019, 300000, 5, 6]);
});

test('a unit may be glued to a number, a number behind a letter is a word', () => {
  expect(values('100Mi, 99,9%, 3×, 2e en 10:05', 'nl')).toEqual([100, 99.9, 3, 2, 10, 5]);
  expect(values('k8s, etcd3, EC2, IPv4, x86, prod1 and v1.14', 'en')).toEqual([]);
});

test('a range and a version fall apart', () => {
  expect(values('40–60 seconds, 10-20', 'en')).toEqual([40, 60, 10, 20]);
  expect(values('version 1.12.3', 'en')).toEqual([1, 12, 3]);
  expect(values('versie 1.12.3', 'nl')).toEqual([1, 12, 3]);
});

test('each number is found where it stands', () => {
  expect(numbersIn('of 300,000 in 2019', 'en').map(({ index, written }) => [index, written])).toEqual([
    [3, '300,000'],
    [14, '2019'],
  ]);
});
