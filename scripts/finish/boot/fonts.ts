import { cameBack } from './moments';

/** Who comes from another page of this site, or comes back, has the fonts at hand and sees no other letters first. */
export function hasFonts() {
  return cameBack() || document.referrer.startsWith(`${location.origin}/`);
}

export function loadFonts() {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-fonts]')) style.media = 'all';
  for (const face of document.fonts ?? []) face.load().catch(() => undefined); // a face that is missing has a stand-in
}
