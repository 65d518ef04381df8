import { WideTable } from '@/components/ui/wide-table';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import type { AgendaItem, AgendaName } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';

/** Both agendas side by side: what is done, and for how many minutes. */
export function SheetAgenda({ material: { agendas, items }, locale }: { material: Material; locale: Locale }) {
  const t = uiWords(locale);
  const total = (agenda: AgendaName) => agendas[agenda].reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <WideTable name={t('sheet.agenda')}>
      <caption className="text-start font-mark text-xl font-bold">
        {t('sheet.agenda')} <span className="sheet-time">{t('sheet.clock')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet.item')}</th>
          <th scope="col">{t('session.start.short')}</th>
          <th scope="col">{t('session.start.long')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(items).map(([id, { title }]) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {(['short', 'long'] as const).map((agenda) => (
              <td key={agenda}>
                <Minutes items={agendas[agenda]} of={id} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('sheet.total')}</th>
          <td>{total('short')}</td>
          <td>{total('long')}</td>
        </tr>
      </tbody>
    </WideTable>
  );
}

function Minutes({ items, of, locale }: { items: AgendaItem[]; of: string; locale: Locale }) {
  const t = uiWords(locale);
  const place = items.findIndex(({ id }) => id === of);
  const minutes = items[place]?.minutes;
  if (minutes === undefined) return t('sheet.skip');
  const end = items.slice(0, place + 1).reduce((sum, item) => sum + item.minutes, 0);
  return t('sheet.until', { minutes, end });
}
