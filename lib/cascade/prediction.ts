import type { Certainty } from '@/lib/certainty';
import { rot13 } from '@/lib/rot13';
import type { Cascade } from './schema';

/** What a reader did at a prediction; without a choice the prediction was skipped. */
export type Forecast = { version: number; chosen?: string; certainty?: Certainty };

/** What stays hidden until the reader has predicted: the right option, and what to say to each. */
export type Outcome = { right: string; feedback: Record<string, string> };

/** A prediction ready to ask, in words; what is right is obfuscated. */
export type AskedPrediction = {
  id: string;
  version: number;
  /** The number of the step that is predicted. */
  step: number;
  question: string;
  /** The options are nodes, so they can be chosen in the diagram too. */
  inPicture: boolean;
  options: { id: string; text: string }[];
  obfuscated: string;
};

export type PredictionWords = {
  question: string;
  options: Record<string, { text?: string | undefined; feedback: string }>;
};

/** Makes the predictions of a cascade ready for the reader; an option that is a node is called as in the diagram. */
export function askPredictions(
  { predictions, steps }: Pick<Cascade, 'predictions' | 'steps'>,
  words: { predictions: Record<string, PredictionWords>; nodes: Record<string, string> },
): AskedPrediction[] {
  return predictions.map(({ id, version, before, type, options, right }) => {
    const own = words.predictions[id];
    const feedback = Object.fromEntries(options.map((option) => [option, own?.options[option]?.feedback ?? '']));
    return {
      id,
      version,
      step: steps.findIndex((step) => step.id === before),
      question: own?.question ?? '',
      inPicture: type === 'node',
      options: options.map((option) => ({
        id: option,
        text: own?.options[option]?.text ?? words.nodes[option] ?? option,
      })),
      obfuscated: obfuscateOutcome({ right, feedback }),
    };
  });
}

export function obfuscateOutcome(outcome: Outcome): string {
  return rot13(JSON.stringify(outcome));
}

/** The outcome that `obfuscateOutcome` has hidden. */
export function revealOutcome(obfuscated: string): Outcome {
  return JSON.parse(rot13(obfuscated));
}

/** What was answered to this prediction; an answer to another version of it is no answer. */
export function forecastFor(
  { id, version }: Pick<AskedPrediction, 'id' | 'version'>,
  forecasts: Record<string, Forecast>,
): Forecast | undefined {
  const forecast = forecasts[id];
  return forecast?.version === version ? forecast : undefined;
}

/** The steps before which the player stops: those whose prediction stands open. */
export function stepsToPredict(predictions: readonly AskedPrediction[], forecasts: Record<string, Forecast>): number[] {
  return predictions.filter((prediction) => !forecastFor(prediction, forecasts)).map(({ step }) => step);
}
