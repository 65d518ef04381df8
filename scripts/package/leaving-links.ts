import { type ElementType, Fragment, type ReactElement } from 'react';
import * as runtime from 'react/jsx-runtime';

/** Where the site stands; empty where that is not known. Put in by the bundler. */
declare const SITE_ADDRESS: string;

type Props = Record<string, unknown>;
type Make = (type: ElementType, props: Props, key?: string) => ReactElement | null;

export const jsx: Make = (type, props, key) => linked(runtime.jsx, type, props, key);

export const jsxs: Make = (type, props, key) => linked(runtime.jsxs, type, props, key);

export { Fragment };

/** A link that leaves the package opens a window of its own, as the LMS closes the lesson with its frame; one to a page of a site that stands nowhere is left out. */
function linked(make: typeof runtime.jsx, type: ElementType, props: Props, key?: string): ReactElement | null {
  const { href } = props;
  if (type !== 'a' || typeof href !== 'string' || href.startsWith('#')) return make(type, props, key);
  if (href.startsWith('/') && SITE_ADDRESS === '') return null;
  const address = href.startsWith('/') ? `${SITE_ADDRESS}${href}` : href;
  return make(type, { ...props, href: address, target: '_blank', rel: 'noopener noreferrer' }, key);
}
