import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAnki } from './anki';
import { exportFormats } from './export-formats';
import type { ExportWords } from './export-words';
import { toGift } from './gift';
import { lossesOf } from './losses';
import { toPlain } from './markup';
import { toCsv } from './question-csv';
import { toJson } from './question-json';
import { cellsOf, fromHtml, readAnki, readCsv, readGift, readOrderings } from './read-back.fixture';
import type { WholeOption, WholeQuestion } from './whole-question';

const types = ['single', 'multiple', 'order', 'match', 'classify', 'numeric', 'hotspot', 'line'] as const;
const words: ExportWords = {
  language: 'nl',
  title: 'Ketting::reactie/=',
  licence: 'CC BY 4.0: = {} # ~',
  hint: {
    single: 'Kies: één',
    multiple: 'Kies = alle',
    order: 'Zet # op volgorde {1}',
    match: 'Wat hoort',
    classify: 'Welke groep',
    numeric: 'Typ',
    hotspot: 'Wijs aan',
    line: 'Kies een regel',
  },
  level: { recall: 'weten', explain: 'begrijpen', transfer: 'toepassen' },
  lessons: { probes: 'Wat een probe meet' },
  units: { count: '', percent: 'in %', second: 'in s', minute: '', hour: '', mebibyte: '', gibibyte: '' },
  lines: { terminal: 'Terminal', log: 'Log', table: 'Tabel', manifest: 'Manifest', exercise: 'zelf #1 gemaakt = {}' },
  rightAnswer: 'Goed antwoord',
  explanation: 'Wat erachter zit',
  show: 'Toon in diagram',
};

const signs = [
  ...'~=#{}:\\[]%"\',;\t\n\r`<>&-+@$/|* a1',
  '->',
  '=A1',
  '//',
  '::',
  '####',
  '$CATEGORY: x',
  '&&092;',
  '\\n',
];
const hostile = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...signs), minLength: 1 }))
  .filter((text) => toPlain(text) !== '');
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 3 });

const anyQuestion: fc.Arbitrary<WholeQuestion> = fc
  .record({
    type: fc.constantFrom(...types),
    about: hostile,
    question: hostile,
    explanation: hostile,
    ids,
    texts: fc.array(hostile, { minLength: 5, maxLength: 5 }),
    feedback: fc.array(hostile, { minLength: 5, maxLength: 5 }),
    // GIFT itself has no way to write its own placeholders, `&&092;`, in the second half of a pair
    targets: fc.uniqueArray(
      hostile.filter((text) => !text.includes('&&')),
      { minLength: 2, maxLength: 4, selector: toPlain },
    ),
    values: fc.array(fc.integer({ min: -900_000, max: 900_000 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ type, ids: known, texts, feedback, targets, values, ...rest }): WholeQuestion => {
    const paired = type === 'match' || type === 'classify';
    const options = known.map((id, at): WholeOption => {
      const right = paired || type === 'order' || at === 0 || (type === 'multiple' && at === 1);
      return {
        id,
        text: texts[at] ?? '',
        right,
        feedback: feedback[at] ?? '',
        ...(right ? {} : { misconception: 'thinks-so' }),
        ...(paired && { belongsWith: targets[at % (targets.length - 1)] ?? '' }),
        ...(type === 'order' && { place: at + 1 }),
        ...(type === 'numeric' && { value: (values[at] ?? 0) / 8, tolerance: 0.5 }),
      };
    });
    const artefact = { kind: 'log' as const, basis: 'exercise' as const, lines: texts };
    const own = {
      ...(paired && { targets }),
      ...(type === 'numeric' && { unit: 'second' as const }),
      ...(type === 'line' && { artefact }),
    };
    const address = 'https://example.org/nl/cases/demo?a=1&b=2#step';
    return { id: 'demo.question', version: 1, type, level: 'recall', lessons: [], options, address, ...rest, ...own };
  });
const anyQuestions = fc
  .array(anyQuestion, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((question, at) => ({ ...question, id: `demo.question-${at}` })));

/** What a parser of GIFT should find. */
function inGift({ id, type, question, explanation, options, targets = [] }: WholeQuestion) {
  const asked = type === 'numeric' ? `${question} (in s)` : question;
  const lines = options.map(({ text, right, feedback, belongsWith = '', place, value, tolerance }) => {
    if (type === 'match' || type === 'classify') return { text, right, belongsWith: toPlain(belongsWith) };
    if (type === 'order') return { text, right, belongsWith: String(place) };
    return { text: type === 'numeric' ? `${value}±${tolerance}` : text, right, feedback };
  });
  const unused = targets
    .filter((target) => options.every(({ belongsWith }) => belongsWith !== target))
    .map((target) => ({ text: '', right: true, belongsWith: toPlain(target) }));
  return { id, question: asked, options: [...lines, ...unused], explanation };
}

test('an order is an ordering question to Moodle 4.4, whatever stands in it; all else is as in the other file', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const [orders, others] = [true, false].map((wanted) =>
        questions.filter(({ type }) => (type === 'order') === wanted),
      );
      expect(readOrderings(toGift(questions, words, 'ordering'))).toEqual(
        orders?.map(({ id, options, explanation }) => {
          return { id, shown: options.length, items: options.map(({ text }) => text), explanation };
        }),
      );
      expect(toGift(others ?? [], words, 'ordering')).toBe(toGift(others ?? [], words, 'matching'));
    }),
    { numRuns: 60 },
  );
  expect(lossesOf([{ type: 'order' }], 'giftOrdering').map(({ loss }) => loss)).toEqual(['lines', 'certainty']);
});

test('a parser of GIFT that is not ours reads the same questions, whatever stands in them', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      expect(readGift(toGift(questions, words, 'matching'))).toEqual(questions.map(inGift));
    }),
    { numRuns: 60 },
  );
});

test('a parser of separated values reads the same notes for Anki', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const expected = questions.map(({ id, about, question, explanation, options }) => {
        const sorted = [...options].sort((one, other) => Number(other.right) - Number(one.right));
        const lines = sorted.map(({ text, right, feedback, belongsWith }) => {
          if (!right) return { text: `${text} ${feedback}`, right };
          return { text: belongsWith === undefined ? text : `${text} → ${belongsWith}`, right };
        });
        return { id: `nl.${id}`, about, question, options: lines, explanation };
      });
      expect(readAnki(toAnki(questions, words))).toEqual(expected);
    }),
  );
});

test('the two languages are different notes in Anki, so that the second leaves the first alone', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const inDutch = readAnki(toAnki(questions, words)).map(({ id }) => id);
      const inEnglish = readAnki(toAnki(questions, { ...words, language: 'en' })).map(({ id }) => id);
      expect(new Set([...inDutch, ...inEnglish]).size).toBe(2 * questions.length);
    }),
  );
});

test('Anki is told which note type, and nothing that would replace the tags of a reader', () => {
  const [question] = fc.sample(anyQuestion, 1);
  const file = toAnki(question ? [{ ...question, level: 'transfer', lessons: ['probes'] }] : [], words);
  const header = file.split('\n').filter((line) => line.startsWith('#'));
  expect(header).toEqual(expect.arrayContaining(['#notetype:Basis', '#notetype:Basic', '#if matches:update current']));
  expect(header.join()).not.toContain('tags');
  expect(file).toContain('<small>toepassen · Wat een probe meet</small>');
});

test('a parser of CSV reads every field back', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const rows = readCsv(toCsv(questions));
      for (const { id, question, options, explanation } of questions) {
        const own = rows.filter((row) => row.id === id && row.option !== '');
        expect(own.map(({ option, text, feedback }) => ({ option, text, feedback }))).toEqual(
          options.map((option) => ({ option: option.id, text: option.text, feedback: option.feedback })),
        );
        for (const row of own) expect([row.question, row.explanation]).toEqual([question, explanation]);
        expect(own.map(({ belongs_with: target }) => target)).toEqual(
          options.map(({ belongsWith = '' }) => belongsWith),
        );
        expect(own.map(({ right, place, value }) => [right, place, value && Number(value)])).toEqual(
          options.map(({ right, place, value }) => [right ? '1' : '0', String(place ?? ''), value ?? '']),
        );
      }
    }),
  );
});

test('an output made for an exercise says so in every format, with its lines', () => {
  const output: WholeQuestion = {
    ...{ id: 'demo.line', about: 'demo', version: 1, type: 'line', level: 'recall', lessons: [], address: '' },
    ...{ question: 'Which?', explanation: 'So.' },
    options: ['a', 'b'].map((id) => ({ id, text: `\`${id}  1\``, right: id === 'a', feedback: '' })),
    artefact: { kind: 'log', basis: 'exercise', lines: ['NAME  READY', 'a  1', 'b  1'] },
  };
  const { exercise } = words.lines;
  const { artefact } = output;
  for (const basis of ['exercise', 'source'] as const) {
    const questions = [{ ...output, ...(artefact && { artefact: { ...artefact, basis } }) }];
    const isMade = basis === 'exercise';
    expect(fromHtml(toGift(questions, words, 'matching').replaceAll('\\', '')).includes(exercise)).toBe(isMade);
    expect(fromHtml(toAnki(questions, words)).includes(exercise)).toBe(isMade);
    expect(fromHtml(toAnki(questions, words))).toContain('<pre>NAME  READY\na  1\nb  1</pre>');
    const [row] = readCsv(toCsv(questions));
    expect([row?.artefact, row?.artefact_basis]).toEqual(['NAME  READY\na  1\nb  1', basis]);
    expect(JSON.parse(toJson(questions, words)).questions).toEqual(questions);
  }
});

test('no cell of a CSV is a formula', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      for (const cell of cellsOf(toCsv(questions))) {
        expect(cell).not.toMatch(/^[=+@\t\r\n|%＝＋－＠]/);
        expect(cell).not.toMatch(/^-(?!\d+(E-?\d+)?$)/);
      }
    }),
  );
});

const one: WholeQuestion = {
  ...{ id: 'demo.one', about: 'demo', version: 1, type: 'numeric', level: 'recall', lessons: [], address: '' },
  ...{ question: 'Which?', explanation: 'So.' },
  options: [],
};

test('a number in a CSV has no decimal sign, which is another one in another language', () => {
  const numeralOf = (value: number) =>
    readCsv(toCsv([{ ...one, options: [{ id: 'a', text: 'a', right: true, feedback: '', value }] }]))[0]?.value;
  expect([0.5, -2.25, 12, 0, 1e-7, 1.5e21, 0.05].map(numeralOf)).toEqual([
    ...['5E-1', '-225E-2', '12', '0', '1E-7', '15E20', '5E-2'],
  ]);
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      (value) => {
        expect(Number(numeralOf(value))).toBe(value);
        expect(numeralOf(value)).toMatch(/^-?\d+(E-?\d+)?$/);
      },
    ),
  );
});

test('text in a CSV that is a number, a date or a truth in some language is marked as text', () => {
  const cellOf = (text: string) =>
    cellsOf(toCsv([{ ...one, options: [{ id: 'a', text, right: true, feedback: '' }] }])).find((cell) =>
      cell.endsWith(text),
    );
  const values = [
    ...[
      '0.5',
      '1,5',
      '1-2',
      '3/4',
      '1 3/4',
      '(5)',
      '1.000',
      '12%',
      '50 %',
      '€ 5',
      'EUR 5',
      '1e5',
      '10:30',
      '10 a',
      '5 pm',
    ],
    ...[
      '2019-01-02',
      '2019-01-02T10:00Z',
      '5 mei',
      'may 5',
      'maart 2019',
      'Sep-19',
      'ma 3-2',
      'TRUE',
      'waar',
      ' Onwaar ',
    ],
    ...['#N/A', '=A1', '＝A1'],
  ];
  expect(values.map(cellOf)).toEqual(values.map((text) => `'${text}`));
  const texts = ['10 minuten', 'Stap 3', '3 nodes', 'true of false', 'mei', 'v1', '5 Mi', '“0.5”, zei de log'];
  expect(texts.map(cellOf)).toEqual(texts);
});

test('JSON holds all of every question', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      expect(JSON.parse(toJson(questions, words)).questions).toEqual(JSON.parse(JSON.stringify(questions)));
    }),
  );
});

test('a format says what it can not hold, and of how many of these questions', () => {
  const each = types.map((type) => ({ type }));
  expect(lossesOf(each, 'gift')).toEqual([
    { loss: 'picture', count: 1 },
    { loss: 'order', count: 1 },
    { loss: 'groups', count: 1 },
    { loss: 'lines', count: 3 },
    { loss: 'unit', count: 1 },
    { loss: 'output', count: 1 },
    { loss: 'certainty', count: 8 },
  ]);
  expect(lossesOf([{ type: 'single' }], 'gift')).toEqual([{ loss: 'certainty', count: 1 }]);
  for (const format of exportFormats) expect(lossesOf(each, format)[0]).toEqual({ loss: 'picture', count: 1 });
});
