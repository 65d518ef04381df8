import { copyText } from '@/components/ui/browser/copy-text';
import { useSaid } from '@/components/ui/use-said';
import type { SimulatorWords } from './model-words';

/** Copies the address with knobs and seed in it, pointing at the model. */
export function ShareLink({ words }: { words: SimulatorWords }) {
  const [said, say] = useSaid();
  const copy = async () => {
    const isCopied = await copyText(`${location.origin}${location.pathname}${location.search}#model`);
    say(isCopied ? words.shared : words.notShared);
  };
  return (
    <p className="model-share">
      <button type="button" className="press" onClick={copy}>
        {words.share}
      </button>{' '}
      <span aria-live="polite">{said}</span>
    </p>
  );
}
