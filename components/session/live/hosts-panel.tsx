import { type MouseEvent, useState } from 'react';
import { pageAddress, sessionPage } from '@/lib/address';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import type { FacilitatorView } from '@/lib/session/live/live-view';
import type { Commands } from './use-commands';
import { enterMark } from './use-live-mark';

type Props = {
  view: FacilitatorView;
  slug: string;
  locale: Locale;
  words: ClientWords<'live'>;
  command: Commands['command'];
};

/** The facilitators, each by a name or else by a number. */
export function hostsByName({ hosts }: FacilitatorView, numbered: string): { id: string; name: string }[] {
  return hosts.map(({ id, name }, place) => ({ id, name: name || fill(numbered, { number: place + 1 }) }));
}

/** Who else leads or shows this session: hand over, make a link, withdraw one. */
export function HostsPanel({ view, slug, locale, words: { hosts: words }, command }: Props) {
  const [made, setMade] = useState('');
  const named = hostsByName(view, words.host);
  async function make(role: 'facilitator' | 'screen'): Promise<void> {
    const receipt = await command({ type: 'make-link', role });
    const token = receipt?.link?.token;
    if (token === undefined) return;
    const mark = enterMark(view.session, token);
    const path =
      role === 'screen' ? pageAddress(locale, `/session/${slug}/audience`, mark) : sessionPage(locale, slug, mark);
    setMade(`${globalThis.location.origin}${path}`);
  }
  /** The button goes once the server has done what it asks; its line takes the focus before that. */
  const fromLine =
    (asked: Parameters<typeof command>[0]) =>
    ({ currentTarget }: MouseEvent) => {
      currentTarget.closest('li')?.focus();
      command(asked);
    };
  return (
    <details className="live-hosts">
      <summary className="min-h-9 font-mark font-semibold">{words.heading}</summary>
      <p>{view.you === view.driver && words.isYou}</p>
      <ul>
        {named.map(({ id, name }) => (
          <li key={id} tabIndex={-1}>
            {name}
            {id === view.you && <span className="text-ink-soft"> ({words.you})</span>}
            {id === view.driver && <span className="card-kind">{words.drives}</span>}
            {view.you === view.driver && id !== view.you && (
              <p className="live-buttons">
                <button type="button" className="press" onClick={fromLine({ type: 'hand-over', to: id })}>
                  {fill(words.handOver, { name })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="live-buttons">
        <button type="button" className="press" onClick={() => make('facilitator')}>
          {words.facilitator}
        </button>
        <button type="button" className="press" onClick={() => make('screen')}>
          {words.screen}
        </button>
      </p>
      <div role="status">
        {made && (
          <>
            <p>{words.once}</p>
            <p className="live-address">
              <a href={made} target="_blank" rel="noopener">
                {made}
              </a>
            </p>
          </>
        )}
      </div>
      {view.links.length > 0 && (
        <>
          <h4>{words.links}</h4>
          <ul>
            {view.links.map(({ id, role, isRevoked, entered }, number) => (
              <li key={id} tabIndex={-1}>
                {fill(words.link[role], { number: number + 1, entered })}{' '}
                {isRevoked ? (
                  <span className="text-ink-soft">({words.revoked})</span>
                ) : (
                  <button type="button" className="press" onClick={fromLine({ type: 'revoke-link', link: id })}>
                    {words.revoke}
                    <span className="sr-only">: {fill(words.link[role], { number: number + 1, entered })}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
