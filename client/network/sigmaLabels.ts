import type { Settings } from 'sigma/settings';
import type { PartialButFor, NodeDisplayData } from 'sigma/types';
import type { PictureColours } from './pictureStyle.ts';

type LabelSettings = Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>;
type LabelData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Names with a halo of paper, so that they can be read on lines and dots. */
export function nameDrawer(colours: () => PictureColours) {
  return (context: CanvasRenderingContext2D, data: LabelData, settings: LabelSettings): void => {
    if (!data.label) return;
    const { paper, ink } = colours();
    const size = Math.max(settings.labelSize, Math.min(17, settings.labelSize * (0.7 + data.size / 22)));
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    const [x, y] = [data.x + data.size + 3, data.y + size / 3];
    context.strokeText(data.label, x, y);
    context.fillText(data.label, x, y);
  };
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
