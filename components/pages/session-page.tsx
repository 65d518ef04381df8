import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { PrintButtons } from '@/components/session/paper/print-buttons';
import { SessionHandout } from '@/components/session/paper/session-handout';
import { SessionSheet } from '@/components/session/paper/session-sheet';
import { casePage, pageAddress } from '@/lib/address';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade, momentAt } from '@/lib/cascade/moment';
import { numberEdges } from '@/lib/cascade/number-edges';
import { clientWords } from '@/lib/content/read/client-words';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import { agendaNames } from '@/lib/session/agenda';
import { LiveSession } from './joints/live-session';

type Props = { told: SessionContent; locale: Locale };

/** A team session: the presenter, and below it the same session on paper. */
export async function SessionPage({ told, locale }: Props) {
  const { material, content } = told;
  const { outage, words, slug } = content;
  const t = uiWords(locale);
  const { cascade, layout } = numberEdges(drawnCascade(outage), await memoizedLayout(outage, words.nodes));
  const path = casePage(locale, slug);
  const pictureAt = (step: number, id: string) => (
    <CascadePicture
      id={id}
      cascade={{ nodes: cascade.nodes, edges: cascade.edges }}
      layout={layout}
      moment={momentAt(cascade, step)}
      title={t('cascade.picture', {
        number: step + 1,
        steps: cascade.steps.length,
        title: material.steps[step]?.title,
      })}
    />
  );
  return (
    <article className="page-width session">
      <header className="session-head">
        <h1 className="text-4xl sm:text-5xl">{t('sessionPage.heading', { name: material.name })}</h1>
        <p className="mt-3 max-w-measure">
          {t('sessionPage.lead')} <a href={path}>{t('sessionPage.toCase')}</a>
        </p>
        <noscript>
          <p className="mt-3 max-w-measure">{t('sessionPage.noScript')}</p>
        </noscript>
      </header>
      <LiveSession
        material={material}
        cascade={cascade}
        layout={layout}
        locale={languages[locale].intl}
        words={clientWords(locale, 'session')}
        paths={{
          audience: pageAddress(locale, `/session/${slug}/audience`, 'main'),
          data: pageAddress(locale, '/data'),
        }}
      />
      <div className="session-paper">
        <PrintButtons
          papers={(['script', 'handout'] as const).flatMap((paper) =>
            agendaNames.map((agenda) => {
              const word = t(`sessionPage.printPart.${paper}`, { agenda: t(`session.start.${agenda}`) });
              return { paper, agenda, word };
            }),
          )}
        />
        <SessionSheet told={told} locale={locale} picture={pictureAt(cascade.steps.length - 1, 'sheet-picture')} />
        <SessionHandout told={told} locale={locale} picture={pictureAt(0, 'handout-picture')} />
      </div>
    </article>
  );
}
