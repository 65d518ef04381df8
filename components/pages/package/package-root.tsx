import { Fragment, type ReactNode, use } from 'react';
import { LmsContext, type Packaged } from '@/components/lms/lms-context';

type Props = {
  /** What the server drew. */
  payload: Promise<ReactNode>;
  locale: string;
  packaged?: Packaged;
};

/** A packaged page in one language; the same tree where it is rendered and where it is taken over. */
export function PackageRoot({ payload, locale, packaged }: Props) {
  return (
    <LmsContext value={packaged}>
      <Fragment key={locale}>
        <Payload payload={payload} />
      </Fragment>
    </LmsContext>
  );
}

function Payload({ payload }: Pick<Props, 'payload'>) {
  return use(payload);
}
