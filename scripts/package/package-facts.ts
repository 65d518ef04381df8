export const packageFormats = ['scorm12', 'scorm2004', 'cmi5'] as const;

export type PackageFormat = (typeof packageFormats)[number];

/** What a package says of itself to its own script. */
export type PackageFacts = {
  format: PackageFormat;
  /** The share of the points that passes, from 0 to 1, where the LMS does not say another. */
  pass: number;
  /** How long the text may be that the LMS keeps, in UTF-16 units. */
  longest: number;
  /** The language that the page is rendered in. */
  locale: string;
  pages: { locale: string; title: string }[];
};
