import type { ReactNode } from 'react';
import { CascadeStory } from '@/components/cascade/story/cascade-story';
import { StoryStep } from '@/components/cascade/story/story-step';
import { CaseFailure } from '@/components/case/case-failure';
import { StoryLesson } from '@/components/case/story-lesson';
import { StoryPart } from '@/components/case/story-part';
import { CaseQuiz } from '@/components/quiz/attempt/case-quiz';
import { SourceNote } from '@/components/text/source-note';
import { TermNote } from '@/components/text/term-note';
import type { CaseContent } from '@/lib/content/read/read';
import type { PartName } from '@/lib/content/schema/case-schema';
import type { Glossary } from '@/lib/content/schema/words-schema';
import type { Locale } from '@/lib/languages/locale';
import { CaseModel } from './case-model';
import type { StoryProps } from './mdx-component';

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
      <CascadeStory content={content} locale={locale} conclusion={<CaseFailure content={content} locale={locale} />}>
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
