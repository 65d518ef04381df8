import { PackageList } from '@/components/session/package-list';
import { SessionEntry } from '@/components/session/session-entry';
import { PageHead } from '@/components/site/page-head';
import { packageFolder, readPackages } from '@/lib/content/read/read-packages';
import { listSessions, readSession } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** What a team session is, for whom and how it goes, and the session of every case. */
export async function SessionsPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const sessions = await Promise.all((await listSessions()).map((slug) => readSession(slug, locale)));
  return (
    <div className="page-width">
      <PageHead title={t('sessions.heading')} lead={t('sessions.lead')} />
      <div className="sessions-about">
        <div>
          <section aria-labelledby="how">
            <h2 id="how" className="text-2xl">
              {t('sessions.how.head')}
            </h2>
            <ol>
              {(['alert', 'choose', 'watch', 'talk'] as const).map((round) => (
                <li key={round}>{t(`sessions.how.${round}`)}</li>
              ))}
            </ol>
          </section>
          <About part="time" locale={locale} />
        </div>
        <div>
          <About part="whom" locale={locale} />
          <About part="need" locale={locale} />
        </div>
      </div>
      <section aria-labelledby="sessions" className="mt-14" hidden={sessions.length === 0}>
        <h2 id="sessions" className="border-b-2 border-ink pb-2 text-3xl">
          {t('sessions.list')}
        </h2>
        <ol>
          {sessions.map(({ material }) => (
            <SessionEntry key={material.slug} material={material} locale={locale} />
          ))}
        </ol>
      </section>
      <PackageList
        cases={sessions.map(({ material }) => ({ slug: material.slug, name: material.name }))}
        packages={readPackages(packageFolder)}
        locale={locale}
      />
    </div>
  );
}

function About({ part, locale }: { part: 'whom' | 'time' | 'need'; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <section>
      <h2 id={part} className="text-2xl">
        {t(`sessions.${part}.head`)}
      </h2>
      <p>{t(`sessions.${part}.text`)}</p>
    </section>
  );
}
