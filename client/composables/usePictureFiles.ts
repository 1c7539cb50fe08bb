import { pictureFont } from '../network/pictureStyle.ts';
import { saveFile } from './exchange/saveFile.ts';

/** Pixels of the PNG for each unit of the picture: sharp on paper. */
const pixels = 2;

/**
 * A picture of the page as a file that stands by itself: colours of the style sheet become those that are on, and it has
 * a size and a font of its own.
 */
export function standaloneSvg(picture: SVGSVGElement): { text: string; width: number; height: number } {
  const style = getComputedStyle(document.documentElement);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [, , width = 800, height = 600] = (picture.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', pictureFont);
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim() || '#808080');
  return { text, width, height };
}

/** Saves pictures of the page. File names tell what and when, never a person. */
export function usePictureFiles() {
  return {
    saveSvg(picture: SVGSVGElement, name: string): void {
      saveFile(`${name}.svg`, new Blob([standaloneSvg(picture).text], { type: 'image/svg+xml' }));
    },
    async savePng(picture: SVGSVGElement, name: string): Promise<void> {
      const { text, width, height } = standaloneSvg(picture);
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(width * pixels);
      canvas.height = Math.round(height * pixels);
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (content) saveFile(`${name}.png`, content);
    },
  };
}
