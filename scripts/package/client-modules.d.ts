declare module 'client-modules' {
  /** Every client module of a package, by its path from the root. */
  export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
