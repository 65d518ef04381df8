import { parse as parseSeparated } from 'csv-parse/sync';
import { type GIFTQuestion, parse as parseGift, type TextFormat } from 'gift-pegjs';

/** A question as another program reads it from a file of ours. */
export type ReadBack = { id: string; question: string; options: ReadOption[]; explanation: string };
type ReadOption = { text: string; right: boolean; feedback?: string; belongsWith?: string };

/** HTML of ours as the words that it was made of. */
export function fromHtml(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<\/?code>/g, '`')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (signs[name] ?? ''),
    );
}

/** What a parser of GIFT that is not ours makes of it. */
export function readGift(text: string): ReadBack[] {
  return parseGift(text).flatMap((parsed) => {
    if (parsed.type === 'Category' || parsed.type === 'Description') return [];
    const explanation = /^<p>(.*?)<\/p>/s.exec(parsed.globalFeedback?.text ?? '')?.[1] ?? '';
    const question = wordsOf(parsed.stem).replace(/ <(?:em|pre)>.*$/s, '');
    return [{ id: parsed.title ?? '', question, options: giftOptions(parsed), explanation: fromHtml(explanation) }];
  });
}

const orderingHead =
  /^\s*>\s*(\d+)\s*(ALL|EXACT)\s*(VERTICAL)\s*(RELATIVE_ALL_PREVIOUS_AND_NEXT)\s*(SHOW)\s*(none)\s*(.*?)\s*$/s;

/** The ordering questions in GIFT, and their items in order, as Moodle 4.4 takes them: `readquestion` and then `import_from_gift`. */
export function readOrderings(text: string): { id: string; shown: number; items: string[]; explanation: string }[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => !/^\s*\/\//.test(line));
    const source = lines
      .join('\n')
      .replace(/\\([~=#{}:\\])/g, (_, sign) => `&&${String(sign.charCodeAt(0)).padStart(3, '0')};`);
    const inside = source.slice(source.indexOf('{') + 1, source.lastIndexOf('}'));
    const behind = inside.lastIndexOf('####');
    const [, shown, , , , , , answers = ''] = orderingHead.exec(inside.slice(0, behind).trim()) ?? [];
    if (shown === undefined) return [];
    const items = answers.split(/[\r\n]+/).filter((answer) => answer !== '' && answer !== '0');
    const explanation = /^<p>(.*?)<\/p>/s.exec(withoutEscapes(inside.slice(behind + 4)))?.[1] ?? '';
    const id = /::(.*?)::/s.exec(source)?.[1] ?? '';
    return [
      {
        id,
        shown: Number(shown),
        items: items.map((item) => fromHtml(item.trim())),
        explanation: fromHtml(explanation),
      },
    ];
  });
}

function giftOptions(parsed: GIFTQuestion): ReadOption[] {
  switch (parsed.type) {
    case 'MC':
      return parsed.choices.map(({ isCorrect, weight, text, feedback }) => {
        return { text: wordsOf(text), right: isCorrect || (weight ?? 0) > 0, feedback: wordsOf(feedback) };
      });
    case 'Matching':
      return parsed.matchPairs.map(({ subquestion, subanswer }) => {
        return { text: wordsOf(subquestion), right: true, belongsWith: withoutEscapes(subanswer) };
      });
    case 'Numerical':
      return [parsed.choices].flat().flatMap((choice) => {
        if (!('isCorrect' in choice)) return [];
        const { number, range } = choice.text;
        return [{ text: `${number}±${range}`, right: choice.weight !== 0, feedback: wordsOf(choice.feedback) }];
      });
    default:
      return [];
  }
}

function wordsOf(text: TextFormat | null): string {
  return fromHtml(text?.text ?? '');
}

/** The parser leaves the escapes in the second half of a pair as its own placeholders. */
function withoutEscapes(text: string): string {
  return text.replace(/&&(\d{3});/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** What a parser of separated values makes of our text for Anki; a card says what it is about. */
export function readAnki(text: string): (ReadBack & { about: string })[] {
  const notes = text.replace(/^(?:#.*\n)*/, '');
  const rows: string[][] = parseSeparated(notes, { delimiter: '\t', relax_column_count: false });
  return rows.map(([id = '', , front = '', back = '']) => {
    const all = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))];
    const options = all(back, 'li').map(([, inner = '']) => {
      const [, bold] = /^<b>(.*?)<\/b>/s.exec(inner) ?? [];
      return { text: fromHtml(bold ?? inner), right: bold !== undefined };
    });
    const [, explanation = ''] = /<p><b>[^<]*\.<\/b> (.*?)<\/p>/s.exec(back) ?? [];
    const [, about = '', question = ''] = /^<p><small>(.*?)<\/small><\/p><p>(.*?)<\/p>/s.exec(front) ?? [];
    const texts = { about: fromHtml(about), question: fromHtml(question), explanation: fromHtml(explanation) };
    return { id, ...texts, options };
  });
}

/** Rows of our CSV, by the names of their columns, as a parser that is not ours reads them and without the apostrophe. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parseSeparated(text, { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

/** Every cell of a CSV as a spreadsheet gets it. */
export function cellsOf(text: string): string[] {
  const rows: string[][] = parseSeparated(text, { bom: true });
  return rows.flat();
}
