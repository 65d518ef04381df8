import { z } from 'zod';
import type { Code } from './diagnostic';
import { tagsIn } from './mdx-tags';
import { componentNames } from './vocabulary';

/** What the parser stumbled on, at the offset where the author has to look; the tags at `blank` are at fault. */
export type MdxFault = { offset: number; blank: number[]; code: Code; message: string; remedy: string };

const pointSchema = z.object({ line: z.number(), column: z.number(), offset: z.number() });

/** The part of a VFileMessage that says what is wrong. */
const messageSchema = z.object({
  reason: z.string(),
  source: z.string().default(''),
  place: z.union([pointSchema, z.object({ start: pointSchema }).transform(({ start }) => start)]).optional(),
});

type Message = z.output<typeof messageSchema>;

export function faultIn(text: string, thrown: unknown): MdxFault {
  const { data: message } = messageSchema.safeParse(thrown);
  if (!message)
    return {
      ...fault(0, 'this is nested too deeply to be read', 'nest lists, quotes and tags less deeply'),
      blank: [],
    };
  if (message.source.includes('esm')) return codeFault(text, message);
  if (message.source.includes('expression')) return expressionFault(text, message);
  return unclosed(text, message) ?? brokenTag(text, message);
}

function fault(offset: number, message: string, remedy: string, code: Code = 'mdx-syntax'): MdxFault {
  return { offset, blank: [offset], code, message, remedy };
}

function codeFault(text: string, { place }: Message): MdxFault {
  const starts = [...text.slice(0, (place?.offset ?? 0) + 1).matchAll(/^(?:import|export)\b/gm)];
  const message = 'a line that starts with `import` or `export` is code';
  return fault(
    starts.at(-1)?.index ?? 0,
    message,
    'take it out, or begin the sentence with another word',
    'import-export',
  );
}

function expressionFault(text: string, { place }: Message): MdxFault {
  const offset = Math.max(0, text.lastIndexOf('{', place?.offset));
  return fault(
    offset,
    'an opening brace starts an expression',
    'write plain words, or `code` in backticks',
    'expression',
  );
}

/** The opening tag that the parser names, unless a closing tag came that closes nothing at all. */
function unclosed(text: string, { reason, place }: Message): MdxFault | undefined {
  const [, name, line, column] = /`<([\w.]*)>` \((\d+):(\d+)-/.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const opening = offsetOf(text, Number(line), Number(column));
  const closing = tagsIn(text).find(({ start, end }) => place && start <= place.offset && place.offset < end);
  if (closing && !closing.partner && text.startsWith('</', closing.start)) {
    const capital = componentNames.find((component) => component.toLowerCase() === name);
    if (capital === closing.name) {
      const written = `<${name}> stands where <${capital}> belongs`;
      return { ...fault(opening, written, `write <${capital}>, with a capital`), blank: [closing.start, opening] };
    }
    const message = `</${closing.name}> stands where </${name}> belongs`;
    return { ...fault(closing.start, message, `write </${name}>`), blank: [closing.start, opening] };
  }
  const remedy = `write </${name}> where it ends, or <${name} … /> if it is empty`;
  return fault(opening, `<${name}> is not closed in the block in which it is opened`, remedy);
}

function brokenTag(text: string, { place }: Message): MdxFault {
  const at = place?.offset ?? 0;
  const broken = tagsIn(text).findLast(({ start, isWhole }) => start <= at && !isWhole);
  const last = Math.max(0, text.lastIndexOf('<', at));
  const offset = text.startsWith('</', last) ? last : (broken?.start ?? last);
  if (text.startsWith('<!--', offset)) {
    const remedy = 'write a note to other authors as {/* … */}, or take it out';
    return fault(offset, 'a comment of HTML can not be read here', remedy);
  }
  const [closing] = /^<\/[^>\s]*>?/.exec(text.slice(offset)) ?? [];
  if (closing) {
    const remedy = 'put it on a line of its own after a blank line, spelled as its opening tag, or take it out';
    return fault(offset, `${closing} closes nothing that is open here`, remedy);
  }
  return fault(
    offset,
    'this tag can not be read',
    'write a tag as <Name id="…">; write a bare < in words or in backticks',
  );
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}
