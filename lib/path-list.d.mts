/** In JavaScript, for what runs before anything is installed reads it too. */
export function pathList(given: string): string[];
