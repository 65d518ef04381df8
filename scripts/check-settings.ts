import { buildSettings, listenAddress } from '@/lib/settings';

try {
  buildSettings(process.env);
  listenAddress(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
