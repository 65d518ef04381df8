export function installedEngines(): {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: string | undefined;
};
