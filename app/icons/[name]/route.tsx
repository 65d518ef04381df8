import { readFile } from 'node:fs/promises';
import { ImageResponse } from 'next/og';
import { iconNames } from '@/lib/content/publish/app-manifest';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return iconNames.map((name) => ({ name }));
}

/** The octopus of `icon.svg` by day, on paper; of a maskable icon only the middle four fifths are sure to be seen. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[name]'>) {
  const { name } = await params;
  const side = Number(/\d+/.exec(name));
  const drawn = (await readFile('app/icon.svg', 'utf8')).replace(/<style>.*<\/style>/, '');
  const width = Math.round(side * (name.startsWith('maskable') ? 0.6 : 0.84));
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: '#faf8f2',
      }}
    >
      <div
        style={{
          width,
          height: width * 0.9,
          backgroundImage: `url("data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}")`,
          backgroundSize: '100% 100%',
        }}
      />
    </div>,
    { width: side, height: side },
  );
}
