/** A step of the build: what it does, in words, and the script that does it when it is loaded. */
type Step = readonly [what: string, load: () => Promise<unknown>];

/** Runs scripts of the build one after the other in this process; none after one that failed, which has then said why. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [what, load] of steps) {
    console.log(`${what} …`);
    await load();
    if (process.exitCode) return;
  }
}
