'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { ErrorBoundary } from './error-boundary';
import type { LazyModule } from './lazy-module';
import { type LazyPartName, PartFault } from './part-fault';
import { useImport } from './use-import';

type Props<Module> = {
  name: LazyPartName;
  module: LazyModule<Module>;
  /** What stands here until the part is there, and beside the notice when it does not come. */
  waiting?: ReactNode;
  children: (module: Module) => ReactNode;
};

/** A part of a page whose script is fetched when it is first drawn. It fails alone: in its place, with a way to try again. */
export function LazyPart<Module>({ name, module: lazy, waiting = null, children }: Props<Module>) {
  const { module, failures, request } = useImport(lazy);
  const [broken, setBroken] = useState(1);
  useEffect(() => {
    request();
  }, [request]);
  if (!module)
    return (
      <>
        {waiting}
        <PartFault part={name} failures={failures} onRetry={request} />
      </>
    );
  const fault = <PartFault part={name} failures={broken} isBroken onRetry={() => setBroken(broken + 1)} />;
  return (
    <ErrorBoundary key={broken} fallback={fault}>
      {children(module)}
    </ErrorBoundary>
  );
}
