import { join } from 'node:path';
import { unaskedLessons } from '@/lib/content/check/craft/check-asked-lessons';
import { unaskedMisconceptions } from '@/lib/content/check/craft/check-asked-misconceptions';
import { cutsThatCarry } from '@/lib/content/check/craft/check-lesson-cuts';
import { lessonPictures, lessonsShownOrNot } from '@/lib/content/check/craft/check-lesson-pictures';
import { brokenLoops, contradictedRoles } from '@/lib/content/check/craft/check-loops';
import { cutWords } from '@/lib/content/check/craft/check-lost-words';
import { emptyOptions, favouritePlaces, longestRight } from '@/lib/content/check/craft/check-options';
import { backThatCarries, optionWords, predictionFaults } from '@/lib/content/check/craft/check-predictions';
import { longSentences } from '@/lib/content/check/craft/check-sentences';
import { answersInHead } from '@/lib/content/check/craft/check-spoilers';
import { negativeStems } from '@/lib/content/check/craft/check-stems';
import { unexplainedTerms } from '@/lib/content/check/craft/check-terms';
import { toldNumbers } from '@/lib/content/check/craft/check-told-numbers';
import { type CaseFiles, caseFileNames, type SharedFiles } from '@/lib/content/open/case-files';
import { filesIn } from '@/lib/content/open/folders';
import type { WordedModel } from '@/lib/content/open/model-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { idPattern } from '@/lib/id';
import { locales } from '@/lib/languages/locale';
import { claimedNumbers } from './check-claims';
import { levelsWithoutStock } from './check-facts';
import { longLabels, whens } from './check-labels';
import { wordsForModel } from './check-model';
import { checkOnCall } from './check-on-call';
import { hotspots, miscountedRightOptions, optionTexts, pairs, targetWords } from './check-quiz';
import { doubledIds, idsOf, unknownIds } from './check-references';
import { checkSession } from './check-session';
import { checkStory } from './check-story';
import { wordsForIds } from './check-word-ids';
import { gapsOfDrafts } from './gaps';
import { idsAt, union } from './ids';

/** All that is wrong with one case and its model, if it has one, apart from what other cases say. */
export function checkCase(files: CaseFiles, shared: SharedFiles, model: WordedModel | undefined): Diagnostic[] {
  return gapsOfDrafts(files.outage, faultsOf(files, shared, model));
}

function faultsOf(files: CaseFiles, shared: SharedFiles, model: WordedModel | undefined): Diagnostic[] {
  const { outage, quiz, words, stories } = files;
  const { step, lesson, source, node } = idsOf(files, shared);
  const term = union('term', ...locales.map((locale) => idsAt('term', shared.glossary[locale], '<key>')));
  return [
    ...folderName(files),
    ...strayFiles(files),
    ...outage.diagnostics,
    ...quiz.diagnostics,
    ...unknownIds(files, shared),
    ...doubledIds(files, shared),
    ...levelsWithoutStock(outage),
    ...miscountedRightOptions(quiz),
    ...favouritePlaces(quiz),
    ...unaskedLessons(files),
    ...unaskedMisconceptions(files),
    ...pairs(quiz),
    ...hotspots(quiz, node),
    ...cutsThatCarry(outage),
    ...brokenLoops(outage),
    ...contradictedRoles(files),
    ...predictionFaults(files, node),
    ...backThatCarries(outage),
    ...lessonPictures(files),
    ...wordsForIds(files),
    ...cutWords(outage, ['sources'], ['organisation']),
    ...wordsForModel(files, model),
    ...claimedNumbers(files),
    ...checkSession(files, shared),
    ...checkOnCall(files, shared, model),
    ...longSentences(files),
    ...locales.flatMap((locale) => [
      ...words[locale].diagnostics,
      ...cutWords(words[locale]),
      ...whens(outage, words[locale]),
      ...longLabels(words[locale]),
      ...targetWords(quiz, words[locale]),
      ...answersInHead(outage, words[locale], locale),
      ...toldNumbers(quiz, words[locale], locale),
      ...negativeStems(words[locale], locale),
      ...longestRight(quiz, words[locale]),
      ...emptyOptions(words[locale], locale),
      ...unexplainedTerms(files, shared.glossary[locale], locale),
      ...optionWords(outage, words[locale]),
      ...lessonsShownOrNot(outage, words[locale]),
      ...optionTexts(quiz, words[locale]),
      ...checkStory(stories[locale], { step, lesson, source, term }),
    ]),
  ];
}

function folderName({ slug, folder }: CaseFiles): Diagnostic[] {
  if (idPattern.test(slug)) return [];
  const remedy = 'rename it in kebab-case: lower-case letters and digits with single hyphens';
  return [
    diagnostic({ file: folder, line: 1, column: 1 }, 'bad-folder-name', `a case can not be called \`${slug}\``, remedy),
  ];
}

/** A misspelled name of a file of content; code and notes beside it are no concern of ours. */
function strayFiles({ folder }: CaseFiles): Diagnostic[] {
  return filesIn(folder)
    .filter((name) => /\.(?:ya?ml|mdx)$/i.test(name) && !caseFileNames.includes(name))
    .map((name) => {
      const place = { file: join(folder, name), line: 1, column: 1 };
      return diagnostic(place, 'unknown-file', 'no file of a case is called so', nameOneOf(caseFileNames, name));
    });
}
