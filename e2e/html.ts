/**
 * What in a document breaks the rules of HTML for what may stand where: a line each. Runs in the browser, over what a parser
 * makes of the file.
 */
export function htmlFaults(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.body.querySelectorAll('*')];
  const faults = new Set<string>();
  const name = (element: Element | null | undefined) =>
    element ? `${element.localName}${element.id && `#${element.id}`}` : 'nothing';
  const fault = (element: Element, what: string) => {
    const place = [element.parentElement?.parentElement, element.parentElement, element].map(name).join(' > ');
    faults.add(`${place}: ${what}`);
  };

  /** An element that has its place in one kind of parent only, first or last where that matters. */
  const places: Record<string, { in: string; at?: 'first' | 'first or last' }> = {
    legend: { in: 'fieldset', at: 'first' },
    figcaption: { in: 'figure', at: 'first or last' },
    summary: { in: 'details', at: 'first' },
    caption: { in: 'table', at: 'first' },
    dt: { in: 'dl, dl > div' },
    dd: { in: 'dl, dl > div' },
    li: { in: 'ul, ol, menu' },
    tr: { in: 'thead, tbody, tfoot, table' },
    option: { in: 'select, optgroup, datalist' },
  };
  for (const element of all) {
    const place = places[element.localName];
    if (!place) continue;
    if (!element.parentElement?.matches(place.in)) fault(element, `stands outside ${place.in}`);
    const isFirst = element.previousElementSibling === null;
    const isLast = element.nextElementSibling === null;
    if (place.at && !isFirst && !(place.at === 'first or last' && isLast)) fault(element, `is not ${place.at}`);
  }

  /** A parent that takes one kind of child only. */
  const children: Record<string, string> = {
    ul: 'li, script, template',
    ol: 'li, script, template',
    dl: 'dt, dd, div, script, template',
    'dl > div': 'dt, dd, script, template',
    tr: 'td, th, script, template',
    select: 'option, optgroup, hr',
  };
  for (const [parent, allowed] of Object.entries(children))
    for (const child of page.body.querySelectorAll(`:is(${parent}) > :not(${allowed})`))
      fault(child, `does not belong in ${parent}`);

  // HTML leaves it out where it may; a name that is seen or spoken as text is what technique H71 asks for
  for (const group of page.body.querySelectorAll('fieldset'))
    if (group.firstElementChild?.localName !== 'legend') fault(group, 'does not begin with its legend');

  for (const list of page.body.querySelectorAll('dl')) {
    const groups = [...list.children].filter(({ localName }) => localName === 'div');
    if (groups.length > 0 && list.querySelector(':scope > dt, :scope > dd'))
      fault(list, 'mixes groups with bare terms');
    for (const group of groups.length > 0 ? groups : [list]) {
      const kinds = [...group.children].map(({ localName }) => localName).join(' ');
      if (!/^(dt )+dd( dd)*( (dt )+dd( dd)*)*$/.test(kinds))
        fault(group, `groups no term with what it means: ${kinds}`);
      if (group !== list && !/^(dt )+dd( dd)*$/.test(kinds)) fault(group, `groups more than one term: ${kinds}`);
    }
  }

  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, label';
  for (const outer of page.body.querySelectorAll('a[href], button, summary'))
    for (const inner of outer.querySelectorAll(pressed)) fault(inner, `can be pressed inside ${name(outer)}`);
  for (const phrase of page.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, button, label, legend > span, sup'))
    for (const block of phrase.querySelectorAll(
      'div, p, ul, ol, dl, table, figure, section, article, h2, h3, h4, fieldset',
    ))
      if (!block.closest('[popover]')) fault(block, `is no phrase and stands in ${name(phrase)}`);
  for (const empty of page.body.querySelectorAll('p:empty:not([role], [aria-live], .script-only)'))
    fault(empty, 'is empty');

  const counts = new Map<string, number>();
  for (const { id } of all) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) if (count > 1) faults.add(`#${id} stands ${count} times`);
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget', 'headers', 'list'])
    for (const element of page.body.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute)?.split(' ') ?? [])
        if (!counts.has(id)) fault(element, `${attribute} names #${id}, which is not there`);
  return [...faults];
}
