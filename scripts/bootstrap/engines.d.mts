export function installedEngines(): {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: string | undefined;
};
export function printsWebKit(): boolean;
