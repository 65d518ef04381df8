import { caseSettingsFault } from '@/lib/content/open/case-folders';
import { buildSettings, contentSettings, listenAddress } from '@/lib/settings';

try {
  buildSettings(process.env);
  listenAddress(process.env);
  const fault = caseSettingsFault('content', contentSettings(process.env));
  if (fault) throw new Error(fault);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
