import type { ReactNode } from 'react';
import { CascadeStory } from '@/components/cascade/cascade-story';
import { StoryStep } from '@/components/cascade/story-step';
import { CaseQuiz } from '@/components/quiz/case-quiz';
import type { PartName } from '@/lib/content/case-schema';
import type { StoryProps } from '@/lib/content/compile';
import type { CaseContent } from '@/lib/content/read';
import type { Glossary } from '@/lib/content/words-schema';
import type { Locale } from '@/lib/locale';
import { CaseModel } from './case-model';
import { SourceNote } from './source-note';
import { StoryLesson } from './story-lesson';
import { StoryPart } from './story-part';
import { TermNote } from './term-note';

type Named = { id: string; children: ReactNode };

/** The closed vocabulary of a story, bound to its case and language. */
export function storyVocabulary(content: CaseContent, locale: Locale, glossary: Glossary): StoryProps['components'] {
  const sourcesOf = (id: string) => content.outage.steps.find((step) => step.id === id)?.sources ?? [];
  return {
    Part: ({ name, children }: { name: PartName; children: ReactNode }) => (
      <StoryPart name={name} locale={locale}>
        {children}
      </StoryPart>
    ),
    Cascade: ({ children }: { children: ReactNode }) => (
      <CascadeStory content={content} locale={locale}>
        {children}
      </CascadeStory>
    ),
    Step: ({ id, children }: Named) => (
      <StoryStep
        content={content}
        locale={locale}
        id={id}
        notes={sourcesOf(id).map((source) => <SourceNote key={source} id={source} content={content} locale={locale} />)}
      >
        {children}
      </StoryStep>
    ),
    Lesson: ({ id, children }: Named) => (
      <StoryLesson content={content} locale={locale} id={id}>
        {children}
      </StoryLesson>
    ),
    Term: ({ id, children }: Named) => (
      <TermNote id={id} glossary={glossary} locale={locale}>
        {children}
      </TermNote>
    ),
    Source: ({ id }: { id: string }) => <SourceNote id={id} content={content} locale={locale} />,
    Quiz: () => (
      <>
        <CaseModel content={content} locale={locale} />
        <CaseQuiz content={content} locale={locale} />
      </>
    ),
  };
}
