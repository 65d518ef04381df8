/** The heading of a page that is no case. */
export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <header className="pt-10">
      <h1 className="text-5xl">{title}</h1>
      {lead && <p className="mt-4 max-w-measure text-xl leading-snug">{lead}</p>}
    </header>
  );
}
