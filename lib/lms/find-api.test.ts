import { expect, test } from 'vitest';
import { callApi, findApi } from './find-api';

/** A window as another origin shows it: it refuses to be asked for anything but the frames around it. */
function foreign(around: object): object {
  return new Proxy(around, {
    get(target, name) {
      if (name === 'API' || name === 'API_1484_11') throw new DOMException('Blocked a frame', 'SecurityError');
      return Reflect.get(target, name);
    },
  });
}

/** A window; its parent is itself where there is none, as browsers have it. */
function windowIn(parts: { parent?: object; opener?: object; API?: object; API_1484_11?: object }): object {
  const own: Record<string, unknown> = { ...parts };
  own.parent ??= own;
  return own;
}

const api = { LMSInitialize: () => 'true' };

test.each([
  ['the window itself', windowIn({ API: api })],
  ['two frames up', windowIn({ parent: windowIn({ parent: windowIn({ API: api }) }) })],
  ['a frame above one of another origin', windowIn({ parent: foreign(windowIn({ parent: windowIn({ API: api }) })) })],
  ['the window that opened this one', windowIn({ opener: windowIn({ parent: windowIn({ API: api }) }) })],
  ['the opener of a frame above', windowIn({ parent: windowIn({ opener: windowIn({ API: api }) }) })],
])('the API is found in %s', (_, window) => {
  expect(findApi(window, 'scorm12')).toEqual({ standard: 'scorm12', api });
});

test('an LMS that offers only the other standard is talked to in that', () => {
  expect(findApi(windowIn({ API: api }), 'scorm2004')).toEqual({ standard: 'scorm12', api });
  const both = windowIn({ API: api, API_1484_11: { ...api } });
  expect(findApi(both, 'scorm2004')?.standard).toBe('scorm2004');
  expect(findApi(both, 'scorm12')?.standard).toBe('scorm12');
});

test('where there is none, none is found, however the windows refuse', () => {
  const closed = new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );
  expect(findApi(windowIn({}), 'scorm12')).toBeUndefined();
  expect(findApi(closed, 'scorm12')).toBeUndefined();
  expect(findApi(windowIn({ parent: closed, opener: closed }), 'scorm12')).toBeUndefined();
  const circle: Record<string, unknown> = {};
  circle.parent = { parent: circle };
  circle.opener = circle;
  expect(findApi(circle, 'scorm12')).toBeUndefined();
});

test('whatever a method gives or throws, text comes back or nothing', () => {
  const odd = {
    own: 'me',
    number: () => 3,
    nothing: () => undefined,
    throws: () => {
      throw new TypeError('terminated');
    },
    itself(this: { own: string }) {
      return this.own;
    },
  };
  expect(['number', 'nothing', 'throws', 'absent', 'itself', 'own'].map((method) => callApi(odd, method))).toEqual([
    '3',
    '',
    undefined,
    undefined,
    'me',
    undefined,
  ]);
});
