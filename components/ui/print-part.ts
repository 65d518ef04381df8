/** Prints one part of the page: `data-print` on the root tells the stylesheets which, until it has been printed. */
export function printPart(part: string): void {
  const { dataset } = document.documentElement;
  dataset.print = part;
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}
