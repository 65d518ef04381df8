type Props = {
  /** What is lost, as a question or a sentence. */
  children: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
};

/** Asks before something is lost: spoken as it opens, beside the button that opened it, which keeps the focus. */
export function SureQuestion({ children, yes, no, onYes, onNo }: Props) {
  return (
    <div role="alert" className="notice mt-4">
      <p>{children}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="press" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="press" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
