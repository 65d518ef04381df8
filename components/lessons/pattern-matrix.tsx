import { Phrase } from '@/components/text/phrase';
import { WideTable } from '@/components/ui/wide-table';
import { casePage } from '@/lib/address';
import type { CaseContent } from '@/lib/content/read/read';
import type { LessonsContent } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Lessons, LessonsWords } from '@/lib/content/schema/lessons-schema';
import type { Locale } from '@/lib/languages/locale';
import { RoleMark } from './role-mark';

type Props = { content: LessonsContent; cases: readonly CaseContent[]; locale: Locale };

/** Patterns against cases: what plays which part where, each mark a way to the step that shows it. */
export function PatternMatrix({ content: { lessons, words }, cases, locale }: Props) {
  const t = uiWords(locale);
  return (
    <div className="pattern-matrix">
      <WideTable name={t('lessons.table')}>
        <thead>
          <tr>
            <th scope="col">{t('lessons.pattern')}</th>
            {cases.map(({ slug, outage }) => (
              <th key={slug} scope="col">
                <a href={casePage(locale, slug)}>{outage.organisation}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lessons.patterns.map((pattern) => (
            <tr key={pattern.id} id={pattern.id}>
              <th scope="row">
                <span className="block">{words.patterns[pattern.id]?.title}</span>
                <span className="block font-read text-[0.9rem] leading-snug font-normal">
                  <Phrase>{words.patterns[pattern.id]?.definition}</Phrase>
                </span>
              </th>
              {cases.map(({ slug }) => (
                <td key={slug}>
                  <Cell pattern={pattern} words={words.patterns[pattern.id]} slug={slug} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}

type CellProps = {
  pattern: Lessons['patterns'][number];
  words: LessonsWords['patterns'][string] | undefined;
  slug: string;
  locale: Locale;
};

function Cell({ pattern: { id, cells, counter }, words, slug, locale }: CellProps) {
  const t = uiWords(locale);
  const cell = cells.find((each) => each.case === slug);
  const role = cell?.role ?? (counter.case === slug ? 'counter' : 'none');
  return (
    <>
      <span className="role">
        <RoleMark role={role} />
        {role === 'counter' ? <a href={`#not-${id}`}>{t('lessons.counterMark')}</a> : t(`lessons.role.${role}`)}
      </span>
      {cell && (
        <a href={casePage(locale, slug, cell.step)} className="block">
          <Phrase>{words?.cells[slug]}</Phrase>
        </a>
      )}
    </>
  );
}
