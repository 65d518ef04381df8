import { copyText } from '@/components/ui/browser/copy-text';
import { useSaid } from '@/components/ui/use-said';
import { fill } from '@/lib/fill';
import { playQuery } from '@/lib/on-call/link';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { Play } from '@/lib/on-call/play';

type Props = { play: Play; words: OnCallUi; story: string; onBack: () => void; onAgain: () => void };

/** What can be done with a report: print it, share the turn, begin anew, read on. */
export function ReportLinks({ play, words: { report: said }, story, onBack, onAgain }: Props) {
  const [answer, say] = useSaid();
  const copy = async () => {
    const link = `${location.origin}${location.pathname}${playQuery(play)}`;
    say((await copyText(link)) ? said.copied : fill(said.notCopied, { link }));
  };
  const actions = [
    [said.print, () => window.print()],
    [said.copy, copy],
    [said.again, onAgain],
    [said.back, onBack],
  ] as const;
  return (
    <div className="print:hidden">
      <p className="mt-8 flex flex-wrap gap-3">
        {actions.map(([word, act]) => (
          <button key={word} type="button" className="press" onClick={act}>
            {word}
          </button>
        ))}
      </p>
      <p role="status" className="mt-2 break-all">
        {answer}
      </p>
      <p className="mt-2">
        <a href={story}>{said.story}</a>
      </p>
    </div>
  );
}
