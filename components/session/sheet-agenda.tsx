import { WideTable } from '@/components/ui/wide-table';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import type { Material } from '@/lib/session/material';

/** Both agendas side by side: what is done, and for how many minutes. */
export function SheetAgenda({ material: { agendas, items }, locale }: { material: Material; locale: Locale }) {
  const t = uiWords(locale);
  const minutesOf = (agenda: 'short' | 'long', id: string) => agendas[agenda].find((stop) => stop.id === id)?.minutes;
  const total = (agenda: 'short' | 'long') => agendas[agenda].reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <WideTable name={t('session.sheet.agenda')}>
      <caption className="text-start font-mark text-xl font-bold">{t('session.sheet.agenda')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('session.sheet.item')}</th>
          <th scope="col">{t('session.start.short')}</th>
          <th scope="col">{t('session.start.long')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(items).map(([id, { title }]) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{minutesOf('short', id) ?? t('session.sheet.skip')}</td>
            <td>{minutesOf('long', id) ?? t('session.sheet.skip')}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('session.sheet.total')}</th>
          <td>{total('short')}</td>
          <td>{total('long')}</td>
        </tr>
      </tbody>
    </WideTable>
  );
}
