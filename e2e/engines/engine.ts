export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The keys that the journeys press, by the name that an event gives them. */
export const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  ' ': ' ',
  '/': '/',
  b: 'b',
  k: 'k',
} as const;

export type Key = keyof typeof keyCodes;

/** A browser that runs. */
export interface Engine {
  /** As it names itself, with its version. */
  version: string;
  /** A window of a reader who was never here: no cookies, and the tests give each an origin of its own. */
  newReader(): Promise<EngineWindow>;
  quit(): Promise<void>;
}

export type Evaluate = <Args extends unknown[], Result>(
  act: (...args: Args) => Result | Promise<Result>,
  ...args: Args
) => Promise<Result>;

/** One window, as thin as all engines have it. Places and sizes are in CSS pixels, from the top left of the window. */
export interface EngineWindow {
  /** Goes to an address and waits for the page's load event. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it may use nothing but its arguments, which go along as JSON, as the result does. */
  evaluate: Evaluate;
  resize(width: number, height: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Turns the wheel where the pointer is. */
  wheel(pixels: number): Promise<void>;
  /** Presses a key and lets it go, the modifiers held meanwhile. */
  key(key: Key, ...modifiers: Key[]): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The window that opens while `act` is done. */
  popup(act: () => Promise<void>): Promise<EngineWindow>;
  /** Another tab of the same reader. */
  newTab(): Promise<EngineWindow>;
  /** The page on A4, where the engine can print by command. */
  print?: () => Promise<Buffer>;
  close(): Promise<void>;
}

/** Runs functions in a page through the engine's way to get the text that an expression, or its promise, gives. */
export function evaluateBy(textOf: (expression: string) => Promise<string>): Evaluate {
  return async (act, ...args) => {
    const call = `(${act})(...${JSON.stringify(args)})`;
    return JSON.parse(await textOf(`(async () => JSON.stringify({ value: await ${call} }))()`)).value;
  };
}
