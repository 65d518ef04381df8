import { Phrase } from '@/components/text/phrase';
import { Folded } from '@/components/ui/folded';
import { uiWords } from '@/lib/content/read/ui-words';
import type { ModelPhrases } from '@/lib/content/schema/words-schema';
import { fill } from '@/lib/fill';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { AnyModel } from '@/lib/model/model';
import { numberFormat } from '@/lib/number-format';

type Props = { model: AnyModel; words: ModelPhrases; locale: Locale };

/** The constants of a model, each with who says so, and what the model can't say. */
export function ModelBasis({ model, words, locale }: Props) {
  const t = uiWords(locale);
  const format = numberFormat(languages[locale].intl);
  return (
    <div className="mt-8 max-w-measure">
      <details className="model-fold font-mark">
        <summary>{t('caseModel.assumptions')}</summary>
        <Folded>
          <ul className="model-basis">
            {model.assumptions.map(({ id, value, basis }) => (
              <li key={id}>
                <Phrase>{fill(words.assumptions[id] ?? '', { value: format.format(value) })}</Phrase>{' '}
                <em data-basis={basis}>{t(`model.basis.${basis}`)}</em>
              </li>
            ))}
          </ul>
        </Folded>
      </details>
      <h3 className="mt-6 text-xl">{t('caseModel.cannot')}</h3>
      <p className="mt-2">
        <Phrase>{words.cannot}</Phrase>
      </p>
    </div>
  );
}
