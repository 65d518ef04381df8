/** What an LMS did not take, under the reader's own id there: browsers keep one store for all courses and readers of an LMS. */
function keyOf(slug: string, learner: string): string {
  return `kettingreactie:lms:${slug}:${learner}`;
}

/** Keeps a text for the next launch; a browser may refuse, and then it lasts as long as the page. */
export function keepPending(slug: string, learner: string, text: string): void {
  try {
    localStorage.setItem(keyOf(slug, learner), text);
  } catch {
    // no storage in this frame: the reader is told that the LMS took nothing
  }
}

export function pendingText(slug: string, learner: string): string {
  try {
    return localStorage.getItem(keyOf(slug, learner)) ?? '';
  } catch {
    return '';
  }
}

export function dropPending(slug: string, learner: string): void {
  try {
    localStorage.removeItem(keyOf(slug, learner));
  } catch {
    // nothing can be there
  }
}
