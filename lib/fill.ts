/** Puts values into a finished sentence: `fill('Step {{number}}', { number: 3 })`. An unknown name stays as it stands. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{([\w-]+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
