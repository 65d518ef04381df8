import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { SimulatorWords } from './model-words';

/** Leaves what the simulator fills in itself as it stands. */
const template = { skipInterpolation: true };

export function simulatorWords(locale: Locale): SimulatorWords {
  const t = uiWords(locale);
  return {
    locale: languages[locale].intl,
    asItWent: t('model.asItWent'),
    yours: t('model.yours'),
    knobs: t('model.knobs'),
    limit: t('model.limit', template),
    limitAbove: t('model.limitAbove', template),
    range: t('model.range', template),
    incident: t('model.incident', template),
    trial: t('model.trial', template),
    basis: { source: t('model.basis.source'), assumption: t('model.basis.assumption') },
    on: t('model.on'),
    off: t('model.off'),
    minute: t('model.minute'),
    minuteShort: t('model.minuteShort', template),
    run: t('model.run'),
    play: t('model.play'),
    pause: t('model.pause'),
    rewind: t('model.rewind'),
    speed: t('model.speed'),
    trigger: t('model.trigger'),
    tryFirst: t('model.tryFirst'),
    tryIt: t('model.tryIt'),
    reset: t('model.reset'),
    lessons: t('model.lessons'),
    apply: t('model.apply', template),
    goals: t('model.goals'),
    goalCount: t('model.goalCount', template),
    reached: t('model.reached'),
    reachedBefore: t('model.reachedBefore'),
    given: t('model.given'),
    open: t('model.open'),
    table: t('model.table'),
    seed: t('model.seed'),
    seedHint: t('model.seedHint'),
    share: t('model.share'),
    shared: t('model.shared'),
    notShared: t('model.notShared'),
    corrected: t('model.corrected'),
    clamped: t('model.clamped', template),
    unknownKnob: t('model.unknownKnob', template),
    clampedSeed: t('model.clampedSeed', template),
    noChance: t('model.noChance'),
    repeated: t('model.repeated', template),
  };
}
