import { saveBlob } from '@/components/ui/save-file';
import { type PictureText, pictureFile } from './picture-file';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Pixels of the PNG for each pixel of the SVG, so that it is sharp on any screen. */
const sharpness = 2;

/**
 * Saves a picture as it is seen now, on light paper, as a file that stands alone, with a credit under it.
 * @throws when the browser refuses a canvas, an image or a file
 */
export async function savePicture(
  picture: SVGSVGElement,
  name: string,
  text: PictureText,
  format: PictureFormat,
): Promise<void> {
  const file = onLightPaper(() => pictureFile(picture, text));
  const vector = new Blob([file.svg], { type: 'image/svg+xml' });
  saveBlob(`${name}.${format}`, format === 'svg' ? vector : await painted(vector, file));
}

/** The SVG as pixels. It loads nothing from outside, so the canvas stays readable. */
async function painted(vector: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(vector);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * sharpness);
    canvas.height = Math.round(height * sharpness);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (pixels) => (pixels ? resolve(pixels) : reject(new Error('The canvas gave no image'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Does its work in the colours of the day, whichever the reader reads in; nothing of it is painted. */
function onLightPaper<Result>(work: () => Result): Result {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  dataset.saving = '';
  try {
    return work();
  } finally {
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
    delete dataset.saving;
  }
}
