import { expect, test } from 'vitest';
import { applyPolicy } from './apply-policy';
import { parsePage } from './html';

const page =
  '<head><meta charSet="utf-8"/><style>p{}</style><script id="theme">a()</script></head><body><script>b()</script></body>';
const hashOfA = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";

test('the policy names the hash of each inline script and style, and nothing unsafe', () => {
  const { policy } = applyPolicy(parsePage(page));
  expect(policy).toContain(hashOfA);
  expect(policy.match(/'sha256-/g)).toHaveLength(3);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('the page says the same itself, right behind its charset, but for what only a header can say', () => {
  const { html, policy } = applyPolicy(parsePage(page));
  expect(html).toContain(
    `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy.replace("; frame-ancestors 'none'", '')}"/>`,
  );
});

test('a second policy takes the place of the first', () => {
  const once = applyPolicy(parsePage(page));
  expect(applyPolicy(parsePage(once.html))).toEqual(once);
  expect(applyPolicy(parsePage(once.html.replace('a()', 'c()'))).html).not.toContain(hashOfA);
});

test('data for search engines is no script and needs no hash; the same script twice needs one', () => {
  const { policy } = applyPolicy(
    parsePage('<head></head><script type="application/ld+json">{}</script><script>a()</script><script>a()</script>'),
  );
  expect(policy).toContain(`script-src 'self' ${hashOfA};`);
});

test('a script with lines of Windows has the hash of what a browser runs', () => {
  const policyOf = (script: string) => applyPolicy(parsePage(`<head></head><script>${script}</script>`)).policy;
  expect(policyOf('a()\r\nb()')).toBe(policyOf('a()\nb()'));
});
