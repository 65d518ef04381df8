/** The paths of a setting, each once: colons between them, or semicolons where a colon stands behind the letter of a drive. */
export function pathList(given) {
  const between = given.includes(';') || /^[A-Za-z]:[\\/]/.test(given) ? ';' : ':';
  return [...new Set(given.split(between).map((each) => each.trim()))].filter(Boolean);
}
