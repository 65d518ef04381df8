import { useEffect, useMemo, useState } from 'react';
import { type FetchFault, fetchFault } from '@/components/ui/browser/fetch-fault';
import { areGroups, bankOf, type QuestionGroup } from '@/lib/quiz/attempt';
import type { AskedQuestion } from '@/lib/quiz/quiz';

export type QuestionBank =
  | { state: 'loading' }
  | { state: 'failed'; why: FetchFault; retry: () => void }
  | { state: 'ready'; groups: QuestionGroup[]; questions: Map<string, AskedQuestion> };

/** The questions of all cases, fetched once from this site. */
export function useQuestionBank(address: string): QuestionBank {
  const [groups, setGroups] = useState<QuestionGroup[] | FetchFault>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    fetch(`${address}${attempt > 0 ? '?again' : ''}`, { signal: stop.signal })
      .then((response) => response.json())
      .then((data: unknown) => (areGroups(data) ? data : Promise.reject(new Error(`${address} holds no questions`))))
      .catch(() => (stop.signal.aborted ? undefined : fetchFault()))
      .then((came) => stop.signal.aborted || setGroups(came));
    return () => stop.abort();
  }, [address, attempt]);

  return useMemo(() => {
    if (groups === undefined) return { state: 'loading' };
    if (typeof groups === 'string') {
      const retry = () => {
        setGroups(undefined);
        setAttempt((count) => count + 1);
      };
      return { state: 'failed', why: groups, retry };
    }
    return { state: 'ready', groups, questions: bankOf(groups) };
  }, [groups]);
}
