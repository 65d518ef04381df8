/** The id of an option in the list, by which the picture finds it: one of its own for every player in the page. */
export function optionId(player: string, prediction: string, option: string): string {
  return `${player}-${prediction}-${option}`;
}
