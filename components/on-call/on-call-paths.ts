/** Where a turn on call leads: the story of its case, a question by its id, a step by its id. */
export type OnCallPaths = { story: string; quiz: Record<string, string>; steps: Record<string, string> };
