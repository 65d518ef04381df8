import { readQuestionGroups } from '@/lib/content/ask/question-groups';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../../../metadata';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The questions of all cases in one language, their solutions obfuscated: what the mixed quiz fetches. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(await readQuestionGroups(await localeOf(params)));
}
