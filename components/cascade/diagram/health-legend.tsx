import { HealthMark } from '@/components/text/health-mark';
import { healths } from '@/lib/cascade/schema';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The five marks and their words, in one line under the diagram. */
export function HealthLegend({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  return (
    <ul aria-label={t('cascade.legend')} className="flex flex-wrap gap-x-3 pt-1 font-mark text-[0.8rem] text-ink-soft">
      {healths.map((health) => (
        <li key={health} className="flex items-center gap-1">
          <HealthMark health={health} />
          {t(`health.${health}`)}
        </li>
      ))}
    </ul>
  );
}
