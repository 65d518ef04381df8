import { cameBack } from './moments';

/** Who comes from another page of this site, or comes back, has the fonts at hand and sees no other letters first. */
export function hasFonts(): boolean {
  return cameBack() || document.referrer.startsWith(`${location.origin}/`);
}

/**
 * Switches the fonts on: at once where they are at hand, else when their faces have come, as no engine then leaves the text
 * blank while it waits. Resolves once they are there; a face that is missing has a stand-in.
 */
export async function loadFonts(): Promise<void> {
  const styles = [...document.querySelectorAll<HTMLStyleElement>('style[data-fonts]')];
  if (hasFonts()) {
    for (const style of styles) style.media = 'all';
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    return;
  }
  const rules = styles.flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])]);
  const faces = await Promise.allSettled(
    rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? fetched(rule) : [])),
  );
  // all in one turn: the text changes its letters once
  for (const face of faces) if (face.status === 'fulfilled') document.fonts.add(face.value);
}

function fetched({ style }: CSSFontFaceRule): Promise<FontFace> {
  const said = (descriptor: string) => style.getPropertyValue(descriptor);
  return new FontFace(said('font-family'), said('src'), { weight: said('font-weight') || 'normal' }).load();
}
