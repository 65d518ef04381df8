import { applyPolicy } from './apply-policy';
import { deferScripts } from './defer-scripts';
import { inlineStyles } from './inline-styles';
import { movePayload, type Payload } from './move-payload';
import { refusals } from './refuse';

export type PageParts = { boot: string; readCss: (url: string) => string };
export type FinishedPage = { html: string; policy: string; payload?: Payload };

/** A page as Next exports it, made ready to deliver. Doing it twice gives the same page. */
export function finishPage(exported: string, { boot, readCss }: PageParts): FinishedPage {
  const { html: light, payload } = movePayload(exported);
  const html = inlineStyles(deferScripts(light, boot, payload?.url), readCss);
  const problems = refusals(html);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...applyPolicy(html), payload };
}
