import type { EntryKind } from '@/lib/search/entry';

/** What the search says, in the language of the page; `none` and `hits` are templates. */
export type SearchWords = {
  open: string;
  title: string;
  label: string;
  close: string;
  loading: string;
  empty: string;
  none: string;
  /** Said where only the beginning of what was typed is searched. */
  cut: string;
  failed: string;
  again: string;
  hit: string;
  hits: string;
  keys: string;
  kinds: Record<EntryKind, string>;
};

/** The entries of another language, and its name for itself. */
export type OtherSource = { locale: string; name: string; source: string };
