import type { ComponentType, JSX } from 'react';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { ComponentName } from '@/lib/content/parse/vocabulary';

/** What the page draws for each component of a story, and for the markdown in it. */
export type StoryProps = {
  components?: Partial<Record<ComponentName | keyof JSX.IntrinsicElements, ComponentType<never>>>;
};

/**
 * The component that compiled MDX gives; it takes its vocabulary. The code comes out of our own MDX, which the check keeps
 * free of imports and expressions, and runs at build time only.
 */
export function mdxComponent(code: string): ComponentType<StoryProps> {
  return new Function('React', 'ReactDOM', '_jsx_runtime', code)(React, {}, jsxRuntime).default;
}
