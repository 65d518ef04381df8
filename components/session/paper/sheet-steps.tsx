import { Phrase } from '@/components/text/phrase';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { stepsTold } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';

type Props = { id: string; material: Material; locale: Locale };

/** The steps to tell at a story; the short agenda may have skipped some on its way there. */
export function SheetSteps({ id, material, locale }: Props) {
  const t = uiWords(locale);
  const long = stepsTold(material.agendas.long, id);
  const short = stepsTold(material.agendas.short, id);
  const told = long ?? short;
  if (!told) return null;
  return (
    <>
      {short && short.first < told.first && (
        <div data-agenda="short">
          <p className="sheet-do">{t('sheet.shortSteps')}</p>
          <StepList steps={material.steps} first={short.first} last={told.first - 1} />
        </div>
      )}
      <p className="sheet-do">{t('sheet.steps')}</p>
      <StepList steps={material.steps} {...told} />
    </>
  );
}

function StepList({ steps, first, last }: { steps: Material['steps']; first: number; last: number }) {
  return (
    <ol className="sheet-list" start={first + 1}>
      {steps.slice(first, last + 1).map(({ title, happens, when }) => (
        <li key={title}>
          <strong>{title}.</strong> {when && <span className="sheet-time">{when}. </span>}
          <Phrase>{happens}</Phrase>
        </li>
      ))}
    </ol>
  );
}
