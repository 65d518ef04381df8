import { siteSettings } from '@/lib/settings';

/**
 * The address of a page as paper says it, and the mark for the element that says it: where no host is configured, the boot
 * script puts the host before it when somebody prints.
 */
export function printedAddress(path: string) {
  const { site } = siteSettings();
  return site
    ? { address: new URL(path, site).href, mark: {} }
    : { address: path, mark: { 'data-path': path, suppressHydrationWarning: true } };
}
