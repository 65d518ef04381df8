// Written by `npm run check`, `dev` and whatever builds, from the files of the languages beside it.
export const localesFound = ['nl', 'en'] as const;
