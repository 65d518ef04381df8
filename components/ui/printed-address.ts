/**
 * The address of a page as paper says it, and the mark for the element that says it: where no host is configured, the boot
 * script puts the host before it when somebody prints.
 */
export function printedAddress(path: string) {
  const { SITE_URL } = process.env;
  return SITE_URL
    ? { address: new URL(path, SITE_URL).href, mark: {} }
    : { address: path, mark: { 'data-path': path, suppressHydrationWarning: true } };
}
