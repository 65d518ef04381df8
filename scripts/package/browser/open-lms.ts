import type { Opened } from '@/components/lms/lms-line';
import { findApi } from '@/lib/lms/find-api';
import { openScorm } from '@/lib/lms/scorm-session';
import type { PackageFacts } from '@/scripts/package/package-facts';

/** The LMS that launched this page, if there is one. */
export async function openLms({ format, pass }: PackageFacts, now: number): Promise<Opened> {
  const found = findApi(window, format === 'scorm12' ? 'scorm12' : 'scorm2004');
  return (found && openScorm(found, pass, now)) ?? 'none';
}
