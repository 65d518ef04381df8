// What is used of React's bindings for server components; the package comes without types.

type ClientModule = { id: string; chunks: readonly string[]; name: string };

declare module 'react-server-dom-turbopack/static' {
  import type { ReactNode } from 'react';

  export function prerender(
    node: ReactNode,
    clients: Readonly<Record<string, ClientModule>>,
    options: { onError: (error: unknown) => void },
  ): Promise<{ prelude: ReadableStream<Uint8Array> }>;
}

declare module 'react-server-dom-turbopack/client' {
  import type { ReactNode } from 'react';

  type ServerManifest = {
    moduleMap: Readonly<Record<string, Readonly<Record<string, ClientModule>>>>;
    moduleLoading: null;
    serverModuleMap: null;
  };

  export function createFromReadableStream(
    stream: ReadableStream<Uint8Array>,
    options?: { serverConsumerManifest: ServerManifest },
  ): Promise<ReactNode>;
}
