import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';

const size = { width: 1200, height: 630 };

/** A card as a PNG, in the marking face of the site. */
export async function shareImage(card: ReactElement): Promise<ImageResponse> {
  const fonts = await Promise.all(
    ([400, 700] as const).map(async (weight) => ({
      name: 'Archivo Narrow',
      weight,
      data: await readFile(
        join(process.cwd(), `node_modules/@fontsource/archivo-narrow/files/archivo-narrow-latin-${weight}-normal.woff`),
      ),
    })),
  );
  return new ImageResponse(card, { ...size, fonts });
}
