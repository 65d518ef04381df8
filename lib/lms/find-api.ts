/** The API of an LMS as a package finds it: what it is called tells the standard. */
export type FoundApi = { standard: Standard; api: object };

export type Standard = 'scorm12' | 'scorm2004';

const names: Record<Standard, string> = { scorm12: 'API', scorm2004: 'API_1484_11' };

/** No LMS nests frames so deep; a chain that is longer goes in circles. */
const mostFrames = 50;

/**
 * Looks for the API of an LMS: in the window itself, the frames around it, then the window that opened each of them. A
 * window of another origin refuses to be asked and is passed over. Where both standards are offered, `first` is taken.
 */
export function findApi(window: object, first: Standard): FoundApi | undefined {
  const windows = windowsAround(window);
  const order: Standard[] = first === 'scorm12' ? ['scorm12', 'scorm2004'] : ['scorm2004', 'scorm12'];
  for (const standard of order) {
    for (const each of windows) {
      const api = memberOf(each, names[standard]);
      if (isObject(api)) return { standard, api };
    }
  }
  return undefined;
}

function windowsAround(window: object): object[] {
  const found = new Set<object>();
  const climb = (from: unknown) => {
    for (
      let each = from;
      isObject(each) && !found.has(each) && found.size < mostFrames;
      each = memberOf(each, 'parent')
    )
      found.add(each);
  };
  climb(window);
  for (const each of found) climb(memberOf(each, 'opener'));
  return [...found];
}

/** Undefined also where the window refuses to be asked. */
function memberOf(object: object, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Calls a method of the API and gives what it returns as text; undefined where it throws or is not there. */
export function callApi(api: object, method: string, ...values: readonly string[]): string | undefined {
  try {
    const called: unknown = Reflect.get(api, method);
    if (typeof called !== 'function') return undefined;
    const answer: unknown = Reflect.apply(called, api, values);
    return answer === undefined || answer === null ? '' : String(answer);
  } catch {
    return undefined;
  }
}
