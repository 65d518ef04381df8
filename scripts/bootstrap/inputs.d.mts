export const inputFolders: readonly string[];
export const inputRootFiles: RegExp;
export function inputsHash(root: string, env?: Readonly<Record<string, string | undefined>>): string;
