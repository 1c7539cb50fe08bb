import { ribbonPath } from '../../network/ribbonPath.ts';
import type { DiagramLink, DiagramNode, ResourceDiagram } from './resourceDiagram.ts';

export interface FlowSize {
  readonly width: number;
  /** Room for the names beside the outer columns. */
  readonly margin: number;
  readonly boxWidth: number;
  /** Between two boxes of a column. */
  readonly gap: number;
  /** Average height of the boxes of the longest column. */
  readonly rowHeight: number;
  /** Height that even the smallest box gets, so that its name has room. */
  readonly leastHeight: number;
}

export interface PlacedBox {
  readonly node: DiagramNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedRibbon {
  readonly link: DiagramLink;
  /** Outline of the band as an SVG path. */
  readonly path: string;
}

export interface FlowLayout {
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly ribbons: readonly PlacedRibbon[];
}

const columns = ['provider', 'kind', 'user'] as const;

/**
 * Where the boxes and bands of a flow picture lie: three columns, heights in proportion to the number
 * of links but never too small for a name, bands in the order of the boxes at their ends so that few cross. O(boxes + links log links).
 */
export function flowLayout({ nodes, links }: ResourceDiagram, size: FlowSize): FlowLayout {
  const inColumn = columns.map((column) => nodes.filter((node) => node.column === column));
  const total = inColumn[1]!.reduce((sum, node) => sum + node.links, 0);
  if (total === 0) return { height: 0, boxes: [], ribbons: [] };
  const most = Math.max(...inColumn.map((column) => column.length));
  const body = most * size.rowHeight;
  const perLink = body / total;
  const heightOf = (node: DiagramNode): number => Math.max(size.leastHeight, node.links * perLink);
  const columnHeights = inColumn.map(
    (column) => column.reduce((sum, node) => sum + heightOf(node), 0) + (column.length - 1) * size.gap,
  );
  const height = Math.max(...columnHeights);
  const lastX = size.width - size.margin - size.boxWidth;

  const boxes = inColumn.flatMap((column, place) => {
    let y = (height - columnHeights[place]!) / 2;
    const x = size.margin + ((lastX - size.margin) * place) / (columns.length - 1);
    return column.map((node): PlacedBox => {
      const box = { node, x, y, height: heightOf(node) };
      y += box.height + size.gap;
      return box;
    });
  });
  return { height, boxes, ribbons: ribbonsOf(boxes, links, perLink, size.boxWidth) };
}

function ribbonsOf(
  boxes: readonly PlacedBox[],
  links: readonly DiagramLink[],
  perLink: number,
  boxWidth: number,
): PlacedRibbon[] {
  const boxAt = new Map(boxes.map((box) => [box.node.id, box]));
  const placed = links.flatMap((link) => {
    const [from, to] = [boxAt.get(link.from), boxAt.get(link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
  const starts = stackedOffsets(
    placed,
    perLink,
    (each) => each.from,
    (each) => each.to,
  );
  const ends = stackedOffsets(
    placed,
    perLink,
    (each) => each.to,
    (each) => each.from,
  );
  return placed.map(({ link, from, to }) => {
    const [y1, y2] = [
      from.y + slack(from, perLink) + starts.get(link)!,
      to.y + slack(to, perLink) + ends.get(link)!,
    ];
    return { link, path: ribbonPath(from.x + boxWidth, y1, to.x, y2, link.links * perLink) };
  });
}

/** Bands sit in the middle of a box that is taller than they are. */
const slack = (box: PlacedBox, perLink: number): number => (box.height - box.node.links * perLink) / 2;

interface PlacedLink {
  readonly link: DiagramLink;
  readonly from: PlacedBox;
  readonly to: PlacedBox;
}

/** How far below the top of its box each band begins, in the order of the boxes at the other end. */
function stackedOffsets(
  placed: readonly PlacedLink[],
  perLink: number,
  here: (each: PlacedLink) => PlacedBox,
  there: (each: PlacedLink) => PlacedBox,
): Map<DiagramLink, number> {
  const used = new Map<PlacedBox, number>();
  const offsets = new Map<DiagramLink, number>();
  for (const each of placed.toSorted((a, b) => there(a).y - there(b).y)) {
    const offset = used.get(here(each)) ?? 0;
    offsets.set(each.link, offset);
    used.set(here(each), offset + each.link.links * perLink);
  }
  return offsets;
}
