import { Phrase } from '@/components/text/phrase';
import { Folded } from '@/components/ui/folded';
import { printedAddress } from '@/components/ui/printed-address';
import { WideTable } from '@/components/ui/wide-table';
import { casePage } from '@/lib/address';
import { matrixOf } from '@/lib/cascade/matrix';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { content: CaseContent; locale: Locale };

/** The whole cascade on paper: every part at every step in mark and word, the loops, and where it stands. */
export function CascadeSheet({ content, locale }: Props) {
  const { outage, words, slug } = content;
  const t = uiWords(locale);
  const { address, mark } = printedAddress(casePage(locale, slug));
  return (
    <details className="sheet">
      <summary className="font-mark font-semibold">{t('cascade.matrix')}</summary>
      <div id={`cascade-${slug}-paper`} />
      <Folded>
        <WideTable name={t('cascade.matrix')}>
          <Matrix content={content} locale={locale} />
        </WideTable>
        <h3 className="text-xl">{t('explore.title.loops')}</h3>
        {outage.loops.length === 0 ? (
          <p>{t('cascade.noLoop')}</p>
        ) : (
          <ul>
            {outage.loops.map(({ id, role, polarity }, at) => (
              <li key={id} id={`loop-${id}`}>
                <strong>{t('cascade.loopNumber', { number: at + 1, name: words.loops[id]?.name })}</strong> (
                {t(`cascade.role.${role}`)}, {t(`cascade.polarity.${polarity}`)}). {words.loops[id]?.lap}
              </li>
            ))}
          </ul>
        )}
        <div className="hidden print:block">
          <h3>{t('case.parts.lessons')}</h3>
          <ul className="sheet-lessons">
            {outage.lessons.map(({ id, effect }) => (
              <li key={id}>
                <strong>
                  <Phrase>{words.lessons[id]?.title}</Phrase>.
                </strong>{' '}
                {t(`case.lessonEffect.${effect}`)}.
              </li>
            ))}
          </ul>
          <p {...mark}>{t('cascade.printedFrom', { address })}</p>
        </div>
      </Folded>
    </details>
  );
}

function Matrix({ content: { outage, words }, locale }: Props) {
  const t = uiWords(locale);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('cascade.matrixNode')}</th>
          {outage.steps.map(({ id }, at) => (
            <th key={id} scope="col" title={words.steps[id]?.title}>
              {at + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrixOf(outage).map(({ node, healths }) => (
          <tr key={node}>
            <th scope="row">{words.nodes[node]}</th>
            {outage.steps.map(({ id }, at) => {
              const health = healths[at] ?? 'healthy';
              return (
                <td key={id} data-health={health}>
                  {t(`health.${health}`)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}
