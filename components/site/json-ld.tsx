/** What the page is, for machines that read (schema.org); no script runs in it, so the policy needs no hash for it. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
