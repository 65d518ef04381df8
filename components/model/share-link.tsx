import { useState } from 'react';
import type { SimulatorWords } from './model-words';

/** Copies the address with knobs and seed in it, pointing at the model. */
export function ShareLink({ words }: { words: SimulatorWords }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${location.search}#model`);
      setSaid(words.shared);
    } catch {
      setSaid(words.notShared);
    }
  };
  return (
    <p className="model-share">
      <button type="button" className="press" onClick={copy}>
        {words.share}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
