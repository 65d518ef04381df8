import type { NodeKind } from '@/lib/cascade/schema';

/** One drawn sign per kind of node, on a field of 16 by 16; strokes only, in the colour around it. */
const signs: Record<NodeKind, string> = {
  client: 'M2 3h12v8H2zM6 14h4M8 11v3',
  person: 'M8 7.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M3 14c.3-3 2.2-4.6 5-4.6s4.7 1.6 5 4.6',
  app: 'M2.5 5 8 2l5.5 3v6L8 14l-5.5-3zM2.5 5 8 8l5.5-3M8 8v6',
  dns: 'M3 2.5h7.5a2.5 2.5 0 0 1 0 5H3zM13 8.5H5.5a2.5 2.5 0 0 0 0 5H13zM6 5h3M7 11h3',
  broker: 'M2 4h12M2 8h12M2 12h12M5 2.5v3M10.5 6.5v3M6.5 10.5v3',
  node: 'M2.5 2.5h11v4.5h-11zM2.5 9h11v4.5h-11zM5 4.8h1M5 11.3h1',
  'control-plane':
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v3.7M8 10.8v3.7M1.5 8h3.7M10.8 8h3.7M3.4 3.4 6 6M10 10l2.6 2.6M12.6 3.4 10 6M6 10l-2.6 2.6',
  monitoring: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  'load-balancer': 'M8 2v4M8 6 3 10v4M8 6v8M8 6l5 4v4M1.5 14h3M6.5 14h3M11.5 14h3',
  database: 'M2.5 4c0-2.5 11-2.5 11 0v8c0 2.5-11 2.5-11 0zM2.5 4c0 2.5 11 2.5 11 0M2.5 8c0 2.5 11 2.5 11 0',
  registry: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  external: 'M5 12.5c-4 0-4.5-5-.8-5.4C4.6 3 10.5 2.5 11.2 6.4c3.8-.1 3.8 6.1 0 6.1z',
};

type Props = { kind: NodeKind; className?: string; transform?: string };

export function NodeSign({ kind, className, transform }: Props) {
  return (
    <path
      d={signs[kind]}
      className={className}
      transform={transform}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
