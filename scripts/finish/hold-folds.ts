import type { Edit, HtmlElement, Page } from './html';

/** As React marks what it may take over later than the rest: a Suspense boundary. */
const [mark, endMark] = ['<!--$-->', '<!--/$-->'];

/**
 * Puts what stands in `data-folded` into a `noscript`: where scripts run it is one text, neither elements nor layout, until the
 * boot script opens it, and where none runs it is what it was. A `noscript` can hold no other: one that stands in it becomes a
 * `data-noscript`, which the boot script turns back.
 */
export function holdFolds({ html, elements }: Page): Edit[] {
  return elements
    .filter(({ attributes }) => attributes.has('data-folded'))
    .flatMap((fold) => {
      const { end, closing } = fold;
      if (closing === undefined) throw new Error(`<${fold.name} data-folded> is not closed`);
      if (html.startsWith(`${mark}<noscript>`, end)) return [];
      const inner = elements.filter((element) => isNoscript(element) && element.start > end && element.start < closing);
      return [
        insertion(end, `${mark}<noscript>`),
        ...inner.flatMap(renamed),
        insertion(closing, `</noscript>${endMark}`),
      ];
    });
}

const closingTag = '</noscript>';

function isNoscript({ name }: HtmlElement): boolean {
  return name === 'noscript';
}

function renamed({ start, end, closing = end }: HtmlElement): Edit[] {
  return [
    { start, end, text: '<div data-noscript="">' },
    { start: closing, end: closing + closingTag.length, text: '</div>' },
  ];
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
