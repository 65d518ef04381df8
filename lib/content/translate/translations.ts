import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { fingerprint, type TranslationUnit, unitsOf } from './translation-units';

/**
 * `translated`: follows the source as it stands. `stale`: the source has changed since and the translation has not.
 * `unrecorded`: both have changed, or it is new; whoever wrote it has yet to record it. `missing`: words are lacking.
 */
export type TranslationStatus = 'translated' | 'stale' | 'unrecorded' | 'missing';
export type Translation = TranslationUnit & {
  standing: TranslationStatus;
  /** The unit in the language itself; undefined where that has nothing of it. */
  own: TranslationUnit | undefined;
  /** The fingerprint of the source that it was last written from, if that is known. */
  writtenFrom: string | undefined;
};

/** What is recorded, by its source file and its id there. */
type RecordedPiece = Pick<TranslationUnit, 'file' | 'id'>;

const recordSchema = z.record(z.string(), z.record(z.string(), z.string()));
/** By file and unit: the fingerprints of the source and of the translation when the one was last written from the other. */
type Written = z.output<typeof recordSchema>;

/** How every unit of a language stands against the source language. */
export function translationsOf(root: string, locale: Locale): Translation[] {
  const written = readWritten(root, locale);
  const own = new Map(unitsOf(root, locale).map((unit) => [keyOf(unit), unit]));
  return unitsOf(root, sourceLocale).map((source) => {
    const unit = own.get(keyOf(source));
    const pair = written[source.file]?.[source.id];
    return {
      ...source,
      standing: translationStatus(source, unit, pair),
      own: unit,
      writtenFrom: pair?.split(' ')[0],
    };
  });
}

/**
 * What to record so that the chosen units count as written from the source as it stands; all others stay as they are recorded.
 * @param isChosen asked once for each unit that is told, in order
 * @param isForgotten asked for each piece that was recorded and is told no more
 */
export function recorded(
  root: string,
  locale: Locale,
  isChosen: (unit: RecordedPiece) => boolean,
  isForgotten: (piece: RecordedPiece) => boolean,
): Written {
  const before = readWritten(root, locale);
  const own = new Map(unitsOf(root, locale).map((unit) => [keyOf(unit), unit]));
  const record: Written = {};
  for (const source of unitsOf(root, sourceLocale)) {
    const translation = own.get(keyOf(source));
    const isFresh = isChosen(source);
    note(source, isFresh && translation ? pair(source, translation) : before[source.file]?.[source.id]);
  }
  for (const piece of piecesGone(root, locale)) if (!isForgotten(piece)) note(piece, before[piece.file]?.[piece.id]);
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

  function note({ file, id }: RecordedPiece, fingerprints: string | undefined) {
    if (fingerprints) record[file] = { ...record[file], [id]: fingerprints };
  }
}

/** What a record still holds though it is told no more, until somebody records the folder that it stood in. */
export function piecesGone(root: string, locale: Locale): RecordedPiece[] {
  const told = new Set(unitsOf(root, sourceLocale).map(keyOf));
  return Object.entries(readWritten(root, locale)).flatMap(([file, pieces]) =>
    Object.keys(pieces).flatMap((id) => (told.has(keyOf({ file, id })) ? [] : [{ file, id }])),
  );
}

export function recordFile(root: string, locale: Locale): string {
  return join(root, 'translated', `${locale}.json`);
}

/** The words of the source that a translation lacks. */
export function missingWords({ words, own }: Translation): string[] {
  return Object.entries(words).flatMap(([path, said]) => (said !== '' && !own?.words[path] ? [path] : []));
}

/** Words are missing when the translation has none at a place where the source has. */
export function translationStatus(
  source: TranslationUnit,
  own: TranslationUnit | undefined,
  written: string | undefined,
): TranslationStatus {
  if (!own || Object.entries(source.words).some(([path, words]) => words !== '' && !own.words[path])) return 'missing';
  const [from, to] = (written ?? '').split(' ');
  if (written === pair(source, own) || from === fingerprint(source)) return 'translated';
  return to === fingerprint(own) ? 'stale' : 'unrecorded';
}

function pair(source: TranslationUnit, own: TranslationUnit): string {
  return `${fingerprint(source)} ${fingerprint(own)}`;
}

function keyOf({ file, id }: RecordedPiece): string {
  return `${file} ${id}`;
}

function readWritten(root: string, locale: Locale): Written {
  const file = recordFile(root, locale);
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}
