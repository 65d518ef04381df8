import { useEffect, useMemo, useState } from 'react';
import { bankOf, type QuestionGroup } from '@/lib/quiz/attempt';
import type { AskedQuestion } from '@/lib/quiz/quiz';

export type QuestionBank =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; groups: QuestionGroup[]; questions: Map<string, AskedQuestion> };

/** The questions of all cases, fetched once from this site. */
export function useQuestionBank(address: string): QuestionBank {
  const [groups, setGroups] = useState<QuestionGroup[] | 'failed'>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    fetch(`${address}${attempt > 0 ? '?again' : ''}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then(setGroups)
      .catch(() => stop.signal.aborted || setGroups('failed'));
    return () => stop.abort();
  }, [address, attempt]);

  return useMemo(() => {
    if (groups === undefined) return { state: 'loading' };
    if (groups === 'failed') {
      const retry = () => {
        setGroups(undefined);
        setAttempt((count) => count + 1);
      };
      return { state: 'failed', retry };
    }
    return { state: 'ready', groups, questions: bankOf(groups) };
  }, [groups]);
}
