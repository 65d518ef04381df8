import type { Health } from '@/lib/cascade/schema';
import { worstAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { drawable } from './share-card';
import { ink, inkSoft, paper, shareMark } from './share-picture';

const mark = { width: 44, height: 30 };

function markImage(health: Health): string {
  return `url(data:image/svg+xml;base64,${Buffer.from(shareMark(health, mark.width, mark.height)).toString('base64')})`;
}

/** What a shared link to any other page shows: the promise of the site, and each outage as its line of steps. */
export function shareSiteCard(cases: CaseContent[], locale: Locale) {
  const t = uiWords(locale);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: paper,
        color: ink,
        padding: 48,
      }}
    >
      <div style={{ fontSize: 34, color: inkSoft }}>{t('site.name')}</div>
      <div style={{ marginTop: 16, fontSize: 78, fontWeight: 700, lineHeight: 1.05, maxWidth: 980 }}>
        {drawable(t('site.tagline'))}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
        {cases.map(({ slug, outage }) => (
          <div key={slug} style={{ display: 'flex', alignItems: 'center', height: 46 }}>
            <div style={{ width: 220, fontSize: 30, fontWeight: 700 }}>{drawable(outage.organisation)}</div>
            {outage.steps.map(({ id }, step) => (
              <div key={id} style={{ ...mark, marginRight: 10, backgroundImage: markImage(worstAt(outage, step)) }} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
