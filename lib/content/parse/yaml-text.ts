import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic } from './diagnostic';
import { adviceFor, deepAt, firstFault, type YamlFault } from './yaml-faults';

/** YAML as far as it can be read: what stood on a faulty line is left out, the rest is there. */
export type YamlText = {
  yaml: Document | undefined;
  /** Line and column of an offset, as the author sees them. */
  position: (offset: number) => { line: number; column: number };
  /** Lines whose value was left out; what could be said about them is said already. */
  unread: Set<number>;
  /** An id may have stood on a line that was left out. */
  partial: boolean;
  diagnostics: Diagnostic[];
};

/** How many characters are parsed again at most: some fifty faults in the words of a case. */
const mostReread = 1_000_000;

/**
 * Parses YAML and reads on after a fault: the value on the faulty line is blanked and the text parsed again, so that
 * one fault hides neither a second nor a wrong id elsewhere.
 */
export function parseYaml(file: string, source: string): YamlText {
  const tabs = tabsByLine(source);
  const lines = source.split('\n').map((line, index) => (tabs.has(index + 1) ? withoutTabs(line) : line));
  const diagnostics = [...tabs.keys()].map((line) =>
    diagnostic(
      { file, line, column: 1 },
      'tab-indentation',
      'a tab in the indentation',
      'indent with two spaces a level',
    ),
  );
  const unread = new Set<number>();
  let partial = tabs.size > 0;
  for (;;) {
    const counter = new LineCounter();
    const { yaml, fault } = attempt(lines.join('\n'), counter);
    const position = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line, column: Math.max(1, col - (tabs.get(line) ?? 0)) };
    };
    if (!fault) return { yaml, position, unread, partial, diagnostics };
    const place = { file, ...position(fault.offset) };
    const line = lines[place.line - 1] ?? '';
    const isRepeated = unread.has(place.line);
    if (!tabs.has(place.line) && !isRepeated) {
      diagnostics.push(diagnostic(place, 'yaml-syntax', ...adviceFor(fault, line, place.column)));
    }
    if (line.trim() === '' || unread.size * source.length > mostReread) {
      return { yaml: undefined, position, unread, partial: true, diagnostics };
    }
    unread.add(place.line);
    const { kept, holdsIds } = isRepeated ? withoutValue('') : withoutValue(line);
    lines[place.line - 1] = kept;
    partial ||= holdsIds || isRepeated;
  }
}

/** The key alone, and whether what is left out may have held an id. */
function withoutValue(line: string): { kept: string; holdsIds: boolean } {
  const [key = '', name, value = ''] = /^ *(?:- +)?([\w-]+):(?: +(.*))?$/.exec(line.trimEnd()) ?? [];
  if (name === undefined) return { kept: ' '.repeat(line.length), holdsIds: line.trim() !== '' };
  const kept = key.slice(0, key.length - value.length).padEnd(line.length);
  const isList = /^[[{]/.test(value) && (line.startsWith(name) || name === 'options');
  return { kept, holdsIds: isList || name === 'id' || /^-|\bid:|:$/.test(value) };
}

/** How many tabs indent each line that has any. */
function tabsByLine(source: string): Map<number, number> {
  const counts = source.split('\n').map((line, index): [number, number] => {
    const indent = /^[ \t]*(?=\S)/.exec(line)?.[0] ?? '';
    return [index + 1, indent.replaceAll(' ', '').length];
  });
  return new Map(counts.filter(([, tabs]) => tabs > 0));
}

function withoutTabs(line: string): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
}

function attempt(text: string, lineCounter: LineCounter): { yaml?: Document; fault?: YamlFault } {
  const deep = deepAt(text);
  if (deep !== undefined) {
    for (const { index } of text.matchAll(/^/gm)) lineCounter.addNewLine(index);
    return { fault: { offset: deep, reason: 'this is nested too deeply to be read' } };
  }
  try {
    const yaml = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    const fault = firstFault(yaml);
    return fault ? { yaml, fault } : { yaml };
  } catch {
    return { fault: { offset: 0, reason: 'this is nested too deeply to be read' } };
  }
}
