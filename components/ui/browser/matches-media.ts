/** Whether the reader’s device fits a media query; no where the browser can not say. */
export function matchesMedia(query: string): boolean {
  try {
    return matchMedia(query).matches;
  } catch {
    return false;
  }
}
