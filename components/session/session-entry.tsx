import { Phrase } from '@/components/text/phrase';
import { casePage, sessionPage } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { minutesOf } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';

/** One session in the list: on which outage, how long, to what end, and the ways to it on screen and on paper. */
export function SessionEntry({ material, locale }: { material: Material; locale: Locale }) {
  const { slug, name, goal, agendas } = material;
  const t = uiWords(locale);
  const minutes = { short: minutesOf(agendas.short), long: minutesOf(agendas.long) };
  const ways = [
    { href: sessionPage(locale, slug), word: t('sessions.start') },
    { href: sessionPage(locale, slug, 'sheet'), word: t('sessions.sheet') },
    { href: sessionPage(locale, slug, 'handout'), word: t('sessions.handout') },
    { href: casePage(locale, slug), word: t('sessions.case') },
  ];
  return (
    <li className="session-entry">
      <h3 className="text-2xl">{name}</h3>
      <p>
        <Phrase>{goal}</Phrase>
      </p>
      <ul>
        <li>{t('sessions.minutes', minutes)}</li>
        {ways.map(({ href, word }) => (
          <li key={href}>
            <a href={href}>
              {word}
              <span className="sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
