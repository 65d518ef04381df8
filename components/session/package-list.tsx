import { packageAddress } from '@/lib/address';
import type { ListedPackage } from '@/lib/content/read/read-packages';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

type Props = {
  /** The cases, by what they are called. */
  cases: readonly { slug: string; name: string }[];
  packages: readonly ListedPackage[];
  locale: Locale;
};

/** The cases as files for a learning platform, each with its size; nothing where none were made. */
export function PackageList({ cases, packages, locale }: Props) {
  const t = uiWords(locale);
  if (packages.length === 0) return null;
  const size = new Intl.NumberFormat(languages[locale].intl, { style: 'unit', unit: 'kilobyte' });
  return (
    <section aria-labelledby="packages" className="mt-14 max-w-measure">
      <h2 id="packages" className="border-b-2 border-ink pb-2 text-3xl">
        {t('packages.heading')}
      </h2>
      <p className="mt-3">{t('packages.lead')}</p>
      <p className="mt-2">{t('packages.which')}</p>
      <ul className="mt-4 space-y-3">
        {cases.map(({ slug, name }) => (
          <li key={slug}>
            <strong className="font-mark">{name}</strong>
            <span className="flex flex-wrap gap-x-5">
              {packages
                .filter((each) => each.slug === slug)
                .map(({ format, file, bytes }) => (
                  <a key={format} href={packageAddress(file)} download className="site-link">
                    {t('packages.file', {
                      format: t(`packages.formats.${format}`),
                      size: size.format(Math.ceil(bytes / 1000)),
                    })}
                  </a>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
