import type { Opened } from '@/components/lms/lms-line';
import { keepInTab, keptInTab } from '@/components/ui/browser/tab-store';
import { launchAddress, openCmi5, uuidOf } from '@/lib/lms/cmi5-session';
import { findApi } from '@/lib/lms/find-api';
import { openScorm } from '@/lib/lms/scorm-session';
import type { PackageFacts } from '@/scripts/package/package-facts';

/** The LMS that launched this page, if there is one. */
export async function openLms({ format, pass }: PackageFacts, now: number): Promise<Opened> {
  const launch = launchAddress(location.search);
  if (format === 'cmi5' && launch) {
    const place = `kettingreactie:cmi5:${launch.fetch}`;
    const world = {
      fetch: (address: string, options: RequestInit) => fetch(address, options),
      uuid: () => uuidOf(crypto.getRandomValues(new Uint8Array(16))),
      remembered: () => keptInTab(place),
      remember: (text: string) => void keepInTab(place, text),
    };
    return openCmi5(launch, world, pass, now);
  }
  const found = findApi(window, format === 'scorm12' ? 'scorm12' : 'scorm2004');
  return (found && openScorm(found, pass, now)) ?? 'none';
}
