/**
 * Runs every stage, also after a failure, unless what it needs has failed; then says how each one went, and with `notRun`
 * what could not be run on this machine.
 */
export async function runStages(stages, print = console.log) {
  const results = new Map();
  for (const { name, run, needs } of stages) {
    print(`\n── ${name}`);
    const started = Date.now();
    const counts = needs && results.get(needs)?.failed ? undefined : await run();
    results.set(name, { seconds: Math.round((Date.now() - started) / 1000), ...counts });
  }
  return report(results, print);
}

function report(results, print) {
  print('');
  for (const [name, { passed, failed, seconds, notRun }] of results) {
    const part = notRun ? `, partly not run: ${notRun}` : '';
    print(
      passed === undefined ? `${name}: not run` : `${name}: ${passed} passed, ${failed} failed (${seconds} s)${part}`,
    );
  }
  const total = (key) => [...results.values()].reduce((sum, counts) => sum + (counts[key] ?? 0), 0);
  print(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0;
}
