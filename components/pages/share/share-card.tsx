import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade, type Moment, momentAt } from '@/lib/cascade/moment';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { ink, inkSoft, paper, sharePicture } from './share-picture';

const room = { width: 540, height: 550 };

/** What a shared link to a case shows: its figure, its title, and the cascade at its worst moment. */
export async function shareCard({ outage, words }: CaseContent, locale: Locale) {
  const t = uiWords(locale);
  const cascade = drawnCascade(outage);
  const layout = await memoizedLayout(outage, words.nodes);
  const moment = worstMoment(outage.steps.map((_, step) => momentAt(cascade, step)));
  const scale = Math.min(room.width / layout.width, room.height / layout.height);
  const picture = Buffer.from(sharePicture(cascade, layout, moment)).toString('base64');
  const size = { width: layout.width * scale, height: layout.height * scale };
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: paper, color: ink, padding: 40 }}>
      <div style={{ display: 'flex', flexDirection: 'column', width: 540, marginRight: 40 }}>
        <div
          style={{ fontSize: 30, color: inkSoft }}
        >{`${t('site.name')} · ${t('case.number', { order: outage.order })}`}</div>
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            marginTop: 40,
            fontSize: 84,
            fontWeight: 700,
            lineHeight: 1,
          }}
        >
          {figureLines(words.figure.value)}
        </div>
        <div style={{ marginTop: 20, fontSize: 28, lineHeight: 1.2, color: inkSoft }}>
          {drawable(words.figure.meaning)}
        </div>
        <div style={{ marginTop: 'auto', fontSize: 46, fontWeight: 700, lineHeight: 1.1 }}>{drawable(words.title)}</div>
      </div>
      <div
        style={{
          display: 'flex',
          position: 'relative',
          margin: 'auto',
          backgroundImage: `url(data:image/svg+xml;base64,${picture})`,
          backgroundSize: '100% 100%',
          ...size,
        }}
      >
        {outage.nodes.flatMap(({ id }) => {
          const box = layout.nodes[id];
          if (!box) return [];
          const top = box.y + box.height / 2 - box.lines.length * 7.5;
          return box.lines.map((line, at) => (
            <div
              key={`${id} ${line}`}
              style={{
                position: 'absolute',
                left: (box.x + 12) * scale,
                top: (top + at * 15) * scale,
                fontSize: 14 * scale,
                lineHeight: 15 / 14,
                color: moment.health[id] === 'down' ? paper : ink,
              }}
            >
              {drawable(line)}
            </div>
          ));
        })}
      </div>
    </div>
  );
}

/** The first of the moments in which most is broken. */
function worstMoment(moments: Moment[]): Moment {
  const harm = ({ health }: Moment) =>
    Object.values(health).reduce(
      (sum, each) => sum + { healthy: 0, unknown: 1, strained: 1, failing: 2, down: 3 }[each],
      0,
    );
  return moments.reduce((worst, moment) => (harm(moment) > harm(worst) ? moment : worst));
}

/** The font of the image has no arrow, so it is drawn; what comes after it takes a line of its own. */
function figureLines(figure: string) {
  return figure.split('→').map((line, at) => (
    <div key={line} style={{ display: 'flex', alignItems: 'center' }}>
      {at > 0 && (
        <svg aria-hidden="true" width="64" height="44" viewBox="0 0 64 44" fill="none" stroke={ink} strokeWidth="6">
          <path d="M2 22h46M32 5l17 17-17 17" />
        </svg>
      )}
      {drawable(line).trim()}
    </div>
  ));
}

/** Only signs that the embedded font has; for any other the drawing library would go and look for one on the network. */
export function drawable(words: string): string {
  return [...words.replaceAll('`', '')]
    .filter((sign) => /[\u0020-\u00ff\u2010-\u203a\u20ac\u2122]/.test(sign))
    .join('');
}
