import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import type { Comparison } from '@/lib/compare/comparison-reducer';
import { fill } from '@/lib/fill';
import type { ComparedCase, ComparedPair, ComparedPattern } from './compared-case';

type Props = {
  comparison: Comparison;
  cases: readonly ComparedCase[];
  pair: ComparedPair | undefined;
  patterns: readonly ComparedPattern[];
  words: ClientWords<'compare'>;
};

/** What two cases share and where they part, beside what the reader ticked. */
export function CompareAnswer({ comparison, cases, pair, patterns, words }: Props) {
  const sides = [comparison.left, comparison.right];
  const shared = patterns.filter(({ cells }) => sides.every((slug) => cells[slug]));
  const astray = patterns.filter((pattern) => comparison.ticked.includes(pattern.id) && !shared.includes(pattern));
  return (
    <div>
      {pair && (
        <>
          <p>
            <strong>{words.alike}.</strong> <Phrase>{pair.alike}</Phrase>
          </p>
          <p>
            <strong>{words.differ}.</strong> <Phrase>{pair.differ}</Phrase>
          </p>
        </>
      )}
      <p className="font-mark font-semibold">{shared.length > 0 ? words.shared : words.noneShared}</p>
      <ul>
        {shared.map(({ id, title, cells }) => (
          <li key={id}>
            <strong>{title}</strong>
            {comparison.ticked.includes(id) && ` (${words.seen})`}
            {sides.map((slug) => (
              <span key={slug} className="block">
                {cases.find((each) => each.slug === slug)?.name}:{' '}
                <a href={cells[slug]?.href}>
                  <Phrase>{cells[slug]?.words}</Phrase>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {astray.length > 0 && <p>{fill(words.notShared, { patterns: astray.map(({ title }) => title).join('; ') })}</p>}
    </div>
  );
}
