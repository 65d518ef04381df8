const [wantedMajor, wantedMinor] = [20, 20];

/** Ends the command when this Node.js is too old for the packages that build the site. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Node.js ${wantedMajor}.${wantedMinor} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
