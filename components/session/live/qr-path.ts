import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** A QR code of `text` as an SVG path on a grid of `size` by `size` modules, without its quiet zone. */
export function qrPath(text: string): { d: string; size: number } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { d: toSvgPath(code), size: code.size };
}
