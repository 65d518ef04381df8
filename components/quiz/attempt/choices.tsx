export type Choice = readonly [value: string, text: string];

type Props = {
  name: string;
  legend: string;
  type: 'checkbox' | 'radio';
  /** The value that is chosen at first. */
  first?: string | undefined;
  options: readonly Choice[];
  /** What stands around it already says what it is; only who can't see that is told. */
  isQuiet?: boolean;
};

/** A set of boxes or buttons to choose from, in a row that wraps. */
export function Choices({ name, legend, type, first, options, isQuiet }: Props) {
  return (
    <fieldset className="mt-4 font-mark">
      <legend className={isQuiet ? 'sr-only' : 'text-lg font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map(([value, text]) => (
          <label key={value} className="flex min-h-[2.5rem] items-center gap-2">
            <input type={type} className="quiz-tick" name={name} value={value} defaultChecked={value === first} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
