import type { ActorKind } from '../api/generated.ts';
import { boundsOf } from './bounds.ts';
import { freeNames, type NameBox } from './freeNames.ts';
import { pictureFont, type LegendEntry } from './pictureStyle.ts';
import { textWidth } from './textWidth.ts';

const fontSize = 13;

export interface SvgNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly kind: ActorKind;
  readonly isFormal: boolean;
  /** Strongly rimmed, as one who is brought out. */
  readonly isMarked: boolean;
  /** Empty = not written. */
  readonly label: string;
}

export interface SvgEdge {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly isDashed: boolean;
}

export interface SvgPicture {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  readonly nodes: readonly SvgNode[];
  readonly edges: readonly SvgEdge[];
  readonly legend: readonly LegendEntry[];
  /** Names of the shapes, where several kinds of actors are drawn. */
  readonly shapes: readonly { readonly kind: ActorKind; readonly label: string }[];
}

function escape(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Residents round, workers a ring, organizations square, committees a diamond; offices with a dark rim. */
function shape(node: SvgNode, x: number, y: number, ink: string, background: string): string {
  const rim = node.isMarked
    ? ` stroke="${ink}" stroke-width="3.5"`
    : node.isFormal
      ? ` stroke="${ink}" stroke-width="2"`
      : ` stroke="${background}" stroke-width="0.6"`;
  const r = node.radius;
  if (node.kind === 'Organization') {
    return `<rect x="${short(x - r)}" y="${short(y - r)}" width="${short(2 * r)}" height="${short(2 * r)}" fill="${node.colour}"${rim}/>`;
  }
  if (node.kind === 'Committee') {
    const path = `M${short(x)} ${short(y - 1.3 * r)}L${short(x + 1.3 * r)} ${short(y)}L${short(x)} ${short(y + 1.3 * r)}L${short(x - 1.3 * r)} ${short(y)}z`;
    return `<path d="${path}" fill="${node.colour}"${rim}/>`;
  }
  const circle = `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${node.colour}"${rim}/>`;
  if (node.kind !== 'SocialWorker') return circle;
  return `${circle}<circle cx="${short(x)}" cy="${short(y)}" r="${short(r * 0.45)}" fill="${background}"/>`;
}

interface PlacedNode {
  readonly node: SvgNode;
  readonly x: number;
  readonly y: number;
}

/** Those with a name to write, the largest first. */
const named = (placed: readonly PlacedNode[]): PlacedNode[] =>
  placed.filter(({ node }) => node.label !== '').toSorted((a, b) => b.node.radius - a.node.radius);

const boxOf = ({ node, x, y }: PlacedNode): NameBox => ({
  ...{ left: x, right: x + node.radius + textWidth(node.label, fontSize) + 6 },
  ...{ y, height: 15 },
});

/**
 * A network as an SVG file: edges below, nodes on them, then names; colours and shapes explained at the bottom left. Coordinates of
 * the nodes may have any unit; they are fitted to the page, y upwards.
 */
export function svgPicture(picture: SvgPicture): string {
  const { width, height, nodes, background, ink } = picture;
  const legendCount = picture.legend.length + picture.shapes.length;
  const legendHeight = legendCount > 0 ? 26 * legendCount + 16 : 0;
  const margin = 40;
  const {
    x: [left, right],
    y: [low, high],
  } = boundsOf(nodes);
  const spanX = Math.max(right - left, 1e-6);
  const spanY = Math.max(high - low, 1e-6);
  const scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
  const placed = nodes.map((node) => ({
    node,
    x: width / 2 + (node.x - (left + right) / 2) * scale,
    y: height / 2 - (node.y - (low + high) / 2) * scale,
  }));
  const edges = picture.edges.flatMap((edge) => {
    const [from, to] = [placed[edge.from], placed[edge.to]];
    if (!from || !to) return [];
    return [
      `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}" stroke="${edge.colour}" stroke-opacity="${short(edge.opacity)}" stroke-width="${short(edge.width)}"${edge.isDashed ? ' stroke-dasharray="7 5"' : ''}/>`,
    ];
  });
  const labels = freeNames(named(placed), boxOf).map(
    ({ node, x, y }) =>
      `<text x="${short(x + node.radius + 3)}" y="${short(y + 4)}">${escape(node.label)}</text>`,
  );
  const legendRow = (index: number): number => height - legendHeight + 18 + 26 * index;
  const legendText = (index: number, words: string): string =>
    `<text x="34" y="${legendRow(index) + 5}">${escape(words)}</text>`;
  const legend = picture.legend.map(
    (entry, index) =>
      `<circle cx="20" cy="${legendRow(index)}" r="7" fill="${entry.colour}"/>${legendText(index, `${entry.label} (${entry.count})`)}`,
  );
  const shapes = picture.shapes.map(({ kind, label }, place) => {
    const index = picture.legend.length + place;
    const sign = { x: 0, y: 0, radius: 6, colour: ink, kind, isFormal: false, isMarked: false, label: '' };
    return `${shape(sign, 20, legendRow(index), ink, background)}${legendText(index, label)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${pictureFont}" font-size="${fontSize}" fill="${ink}">`,
    `<title>${escape(picture.title)}</title>`,
    `<desc>${escape(picture.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    `<g>${edges.join('')}</g>`,
    `<g>${placed.map(({ node, x, y }) => shape(node, x, y, ink, background)).join('')}</g>`,
    `<g paint-order="stroke" stroke="${background}" stroke-width="3">${labels.join('')}</g>`,
    `<g>${[...legend, ...shapes].join('')}</g>`,
    '</svg>',
  ].join('\n');
}
