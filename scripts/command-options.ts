import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options that a command was given; what it does not know is said in one line, and the command ends with 1. */
export function commandOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
