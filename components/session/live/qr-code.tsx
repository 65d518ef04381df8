import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';

const path = lazyModule(() => import('./qr-path'));

/** Four modules of white around a code, as the standard asks. */
const quiet = 4;

/** An address as a QR code: dark on light by day and by night. */
export function QrCode({ address, label }: { address: string; label: string }) {
  return (
    <LazyPart name="qr" module={path} waiting={<div className="qr-code" />}>
      {({ qrPath }) => {
        const { d, size } = qrPath(address);
        const side = size + 2 * quiet;
        return (
          <svg className="qr-code" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
            <path fill="white" d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} />
            <path fill="black" d={d} />
          </svg>
        );
      }}
    </LazyPart>
  );
}
