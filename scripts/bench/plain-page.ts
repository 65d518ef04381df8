const kept =
  /^(?:a|abbr|b|blockquote|br|cite|code|dd|dl|dt|em|figcaption|figure|h[1-6]|i|li|main|ol|p|section|strong|table|tbody|td|th|thead|time|tr|ul)$/;
const css =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}td,th{padding:.25rem .5rem}';

/** The page somebody would write by hand for the same text: its words and their structure, a little CSS, nothing else. */
export function plainPage(html: string): string {
  const lang = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? 'nl';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="[^"]*"\/?>/.exec(html)?.[0] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${description}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style></head><body>`,
    `${textOf(main)}</body></html>`,
  ].join('');
}

function textOf(main: string): string {
  return main
    .replace(/(<[^>]* data-folded="[^"]*"[^>]*>)(?:<!--\$-->)?<noscript>([\s\S]*?)<\/noscript>/g, '$1$2')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(svg|script|style|noscript|button|select|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g, (_, slash: string, name: string, attributes: string) => {
      if (!kept.test(name)) return '';
      return `<${slash}${name}${/ href="[^"]*"/.exec(attributes)?.[0] ?? ''}>`;
    });
}
