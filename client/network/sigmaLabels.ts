import type { Settings } from 'sigma/settings';
import type { PartialButFor, NodeDisplayData } from 'sigma/types';
import { freeNames, type NameBox } from './freeNames.ts';
import type { PictureColours } from './pictureStyle.ts';

type LabelSettings = Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>;
type LabelData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  /** The id of the person; sigma hands it over, its types don't tell. */
  readonly key?: string;
};

interface WaitingName {
  readonly context: CanvasRenderingContext2D;
  readonly data: LabelData;
  readonly font: string;
  readonly size: number;
}

/**
 * Names with a halo of paper, so that they can be read on lines and dots. Sigma asks for one after the other, in no order that
 * says which matter: they are written when the frame is drawn, of those set off and then the largest first, and none on another.
 */
export function nameWriter(colours: () => PictureColours) {
  const waiting: WaitingName[] = [];
  return {
    ask(context: CanvasRenderingContext2D, data: LabelData, settings: LabelSettings): void {
      if (!data.label) return;
      const size = Math.max(settings.labelSize, Math.min(17, settings.labelSize * (0.7 + data.size / 22)));
      waiting.push({ context, data, size, font: `${settings.labelWeight} ${size}px ${settings.labelFont}` });
    },
    write(): void {
      const { paper, ink } = colours();
      const names = waiting.splice(0).toSorted(byWeight);
      for (const { context, data, font, size } of freeNames(names, boxOf)) {
        context.font = font;
        context.lineJoin = 'round';
        context.lineWidth = 4;
        context.strokeStyle = paper;
        context.fillStyle = ink;
        const [x, y] = [data.x + data.size + 3, data.y + size / 3];
        context.strokeText(data.label!, x, y);
        context.fillText(data.label!, x, y);
      }
    },
  };
}

/**
 * From this height on persons are set off: those marked, those found, the neighbours of the chosen one, and highest she
 * herself. Below, office holders stand above the others, and matter no more for that.
 */
const setOffFrom = 4;
const heightOf = ({ zIndex = 0 }: LabelData): number => (zIndex >= setOffFrom ? zIndex : 0);
const byWeight = ({ data: a }: WaitingName, { data: b }: WaitingName): number =>
  heightOf(b) - heightOf(a) || b.size - a.size || ((a.key ?? '') < (b.key ?? '') ? -1 : 1);

function boxOf({ context, data, font, size }: WaitingName): NameBox {
  context.font = font;
  const width = context.measureText(data.label!).width;
  return { left: data.x - data.size, right: data.x + data.size + 6 + width, y: data.y, height: size * 1.1 };
}

/** The name of the person under the pointer, on a card of its own. */
export function hoverDrawer(colours: () => PictureColours) {
  return (context: CanvasRenderingContext2D, data: LabelData, settings: LabelSettings): void => {
    const { surface, ink, lineStrong } = colours();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = ink;
    context.stroke();
    if (!data.label) return;
    const size = settings.labelSize + 2;
    context.font = `600 ${size}px ${settings.labelFont}`;
    const width = context.measureText(data.label).width + 16;
    const [x, y] = [data.x + data.size + 8, data.y - size];
    context.beginPath();
    context.roundRect(x, y, width, size * 2, 6);
    context.fillStyle = surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = lineStrong;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(data.label, x + 8, y + size * 1.35);
  };
}
