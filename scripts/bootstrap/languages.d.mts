export function findLanguages(tree?: string): void;
