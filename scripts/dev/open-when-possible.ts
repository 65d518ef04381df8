/**
 * What is opened once, as soon as it can be: each asking after a refusal tries again. Those that ask meanwhile wait for the same
 * try, and get nothing when it is refused.
 * @param onRefused is told why, once for each reason
 */
export function openWhenPossible<T>(
  open: () => Promise<T>,
  onRefused: (error: unknown) => void,
): () => Promise<T | undefined> {
  let opening: Promise<T | undefined> | undefined;
  let told = '';
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      if (String(error) !== told) onRefused(error);
      told = String(error);
      return undefined;
    });
    return opening;
  };
}
