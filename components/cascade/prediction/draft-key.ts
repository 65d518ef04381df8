/** Where the tab keeps what is filled in at a question, as long as it stands open. */
export function draftKey(player: string, prediction: string): string {
  return `${player}-${prediction}`;
}
