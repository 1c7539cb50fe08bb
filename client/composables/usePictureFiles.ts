import { ref, shallowRef } from 'vue';
import { markedSvg, type StandalonePicture } from '../network/markedSvg.ts';
import { pictureFont } from '../network/pictureStyle.ts';
import { saveFile } from './exchange/saveFile.ts';
import { takeMade, TakingRefused, type Taken } from './exchange/takeAway.ts';
import { useCommunity } from './useCommunity.ts';
import { useKnownOn } from './useKnownOn.ts';
import { useLanguage } from './useLanguage.ts';
import { useSession } from './useSession.ts';

export type PictureFormat = 'png' | 'svg';

/** A picture that is taken away as a file. */
export interface TakenPicture extends Taken {
  /** Name of the file without its ending: what and when, never a person. */
  readonly name: string;
  /** Whose data it shows: empty = no person's. */
  readonly personIds: readonly string[] | 'all';
  /** The picture itself; null while there is none. */
  readonly draw: () => StandalonePicture | null;
}

/** Pixels of the PNG for each unit of the picture: sharp on paper. */
const pixels = 2;

/**
 * A picture of the page as a file that stands by itself: colours of the style sheet become those that are on where it
 * stands, and it has a size and a font of its own.
 */
export function standaloneSvg(picture: SVGSVGElement): StandalonePicture {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [, , width = 800, height = 600] = (picture.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', pictureFont);
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourNow(name, picture));
  return { text, width, height };
}

const colourNow = (name: string, where: Element = document.documentElement): string =>
  getComputedStyle(where).getPropertyValue(name).trim() || '#808080';

/** A picture as PNG, twice as large in each direction. @throws Error where it is too large for the browser */
export async function pngOf({ text, width, height }: StandalonePicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * pixels);
  canvas.height = Math.round(height * pixels);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!content) throw new Error('The picture is too large for this browser');
  return content;
}

/**
 * Saves pictures of the page. The server is told first, so that it is in its log, and answers what must stand in a picture
 * with persons.
 */
export function usePictureFiles() {
  const { ask } = useSession();
  const { language } = useLanguage();
  const { communityId } = useCommunity();
  const { lines } = useKnownOn();
  const running = ref<PictureFormat | null>(null);
  const failure = shallowRef<{ readonly reason: string | null } | null>(null);

  async function save(picture: TakenPicture, format: PictureFormat): Promise<void> {
    const drawn = picture.draw();
    if (!drawn || running.value) return;
    running.value = format;
    failure.value = null;
    try {
      const place = { communityId: communityId.value, language: language.value };
      const mark = await takeMade(
        ask,
        place,
        { what: picture.what, title: picture.title },
        'picture',
        picture.personIds,
      );
      const look = { paper: colourNow('--surface'), ink: colourNow('--ink-soft'), font: pictureFont };
      const marked = markedSvg(drawn, [...mark, ...lines.value], look);
      const content =
        format === 'svg' ? new Blob([marked.text], { type: 'image/svg+xml' }) : await pngOf(marked);
      saveFile(`${picture.name}.${format}`, content);
    } catch (error) {
      failure.value = { reason: error instanceof TakingRefused ? error.reason : null };
    }
    running.value = null;
  }

  return { running, failure, save };
}
