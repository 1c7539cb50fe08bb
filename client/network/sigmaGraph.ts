import { DirectedGraph, UndirectedGraph } from 'graphology';
import type Graph from 'graphology';
import type { ActorKind } from '../api/generated.ts';
import { mixColours, premultiplied } from './colour.ts';
import { fadingOf } from './fading.ts';
import type { NetworkComparison } from './compareNetworks.ts';
import type { NetworkMarks } from './networkMarks.ts';
import type { NetworkModel } from './networkModel.ts';
import type { Colouring, PictureColours } from './pictureStyle.ts';
import type { Point } from './seededPosition.ts';

/** What sigma draws of a node. */
export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  type: 'person' | 'organization' | 'committee';
  hidden: boolean;
  forceLabel: boolean;
  /** Dark rim of office holders, in pixels. */
  rimSize: number;
  rimColor: string;
  /** Light heart of social workers, a share of the radius. */
  heartSize: number;
  heartColor: string;
  zIndex: number;
}

export interface DrawnEdge {
  size: number;
  color: string;
  /** The colour when it is brought out. */
  strongColor: string;
  type: 'line' | 'arrow';
  zIndex: number;
}

export type DrawnGraph = Graph<DrawnNode, DrawnEdge>;

export interface DrawnLook {
  readonly colouring: Colouring;
  readonly radii: readonly number[];
  readonly colours: PictureColours;
  readonly showsUntied: boolean;
  readonly comparison: NetworkComparison | null;
  readonly marks: NetworkMarks | null;
  /** Whether ties that nobody confirmed for long are drawn fainter. */
  readonly fades?: boolean;
}

/** How many names stand in the picture at first. */
const firstLabels = 14;

/** Many lines need to be fainter than few, or the middle of the picture turns solid. */
export function edgeOpacity(edgeCount: number): number {
  return Math.min(0.6, Math.max(0.1, 10 / Math.sqrt(edgeCount + 1)));
}

const nodeTypes: Readonly<Record<ActorKind, DrawnNode['type']>> = {
  Resident: 'person',
  SocialWorker: 'person',
  Organization: 'organization',
  Committee: 'committee',
};

/** An empty picture of a network: nodes and edges under their ids, with neither place nor look. */
export function drawnGraph(model: NetworkModel): DrawnGraph {
  const graph: DrawnGraph = model.isDirected
    ? new DirectedGraph<DrawnNode, DrawnEdge>()
    : new UndirectedGraph<DrawnNode, DrawnEdge>();
  for (const node of model.nodes) {
    graph.addNode(node.id, {
      x: 0,
      y: 0,
      size: 1,
      color: '#808080',
      label: node.name,
      type: nodeTypes[node.kind],
      hidden: true,
      forceLabel: false,
      rimSize: 0,
      rimColor: '#000000',
      heartSize: node.kind === 'SocialWorker' ? 0.4 : 0,
      heartColor: '#ffffff',
      zIndex: 0,
    });
  }
  const type = model.isDirected ? 'arrow' : 'line';
  for (const edge of model.edges) {
    const [from, to] = [model.nodes[edge.from]?.id, model.nodes[edge.to]?.id];
    if (from === undefined || to === undefined || graph.hasEdge(from, to)) continue;
    graph.addEdgeWithKey(edge.id, from, to, {
      size: 1,
      color: '#808080',
      strongColor: '#808080',
      type,
      zIndex: 0,
    });
  }
  return graph;
}

export function placeNodes(graph: DrawnGraph, model: NetworkModel, points: readonly Point[]): void {
  graph.updateEachNodeAttributes(
    (id, node) => {
      const point = points[model.indexOf.get(id) ?? -1];
      if (point) {
        node.x = point.x;
        node.y = point.y;
      }
      return node;
    },
    { attributes: ['x', 'y'] },
  );
}

function dressEdges(graph: DrawnGraph, model: NetworkModel, look: DrawnLook): void {
  const { colouring, colours, comparison, marks } = look;
  const opacity = edgeOpacity(model.edges.length);
  for (const key of graph.filterEdges((id) => id.startsWith('gone '))) graph.dropEdge(key);
  model.edges.forEach((edge, index) => {
    if (!graph.hasEdge(edge.id)) return;
    const [fromEntry, toEntry] = [colouring.entryOf[edge.from] ?? -1, colouring.entryOf[edge.to] ?? -1];
    const own = fromEntry === toEntry ? colouring.entries[fromEntry]?.colour : undefined;
    const isFormed = comparison?.isFormed[index] ?? false;
    const fading = look.fades && !isFormed ? fadingOf(edge) : 1;
    const isGone = marks?.hollow.has(edge.from) || marks?.hollow.has(edge.to);
    const colour = comparison
      ? isFormed
        ? colours.primary
        : colours.lineStrong
      : (own ?? colours.lineStrong);
    graph.mergeEdgeAttributes(edge.id, {
      size: isFormed ? 1.4 : Math.min(3, 0.6 + 0.25 * edge.strength * fading),
      color: premultiplied(
        colour,
        (isFormed ? 0.7 : comparison ? opacity * 0.6 : own ? opacity : opacity * 0.75) *
          (isGone ? 0.25 : 1) *
          fading,
      ),
      strongColor: mixColours(own ?? colours.lineStrong, colours.ink, 0.25),
      zIndex: isFormed ? 2 : 0,
    });
  });
  for (const { from, to } of comparison?.dissolved ?? []) {
    const [start, end] = [model.nodes[from]?.id, model.nodes[to]?.id];
    if (start === undefined || end === undefined || graph.hasEdge(start, end)) continue;
    graph.addEdgeWithKey(`gone ${start} ${end}`, start, end, {
      size: 1.4,
      color: premultiplied(colours.accent, 0.7),
      strongColor: colours.accent,
      type: model.isDirected ? 'arrow' : 'line',
      zIndex: 3,
    });
  }
}

function dressMarked(drawn: DrawnNode, index: number, marks: NetworkMarks, colours: PictureColours): void {
  if (marks.tinted.has(index)) {
    drawn.color = colours.accent;
    drawn.forceLabel ||= marks.tinted.size < 20;
  }
  const [isRinged, isHollow] = [marks.ringed.has(index), marks.hollow.has(index)];
  if (!isRinged && !isHollow) return;
  drawn.hidden = false;
  drawn.forceLabel = true;
  drawn.size = Math.max(drawn.size, 6);
  drawn.rimSize = 3;
  drawn.rimColor = isHollow ? colours.inkSoft : colours.ink;
  if (isHollow) drawn.color = colours.paper;
  drawn.zIndex = 4;
}

/** Colours, sizes, rims and names. O(nodes log nodes + edges). */
export function dressGraph(graph: DrawnGraph, model: NetworkModel, look: DrawnLook): void {
  const { colouring, radii, colours, showsUntied } = look;
  const labelled = new Set(
    model.nodes
      .map((node, index) => ({ node, radius: radii[index] ?? 0 }))
      .filter(({ node }) => node.degree > 0)
      .toSorted(
        (a, b) => b.radius - a.radius || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1),
      )
      .slice(0, firstLabels)
      .map(({ node }) => node.id),
  );
  graph.updateEachNodeAttributes((id, drawn) => {
    const index = model.indexOf.get(id) ?? -1;
    const node = model.nodes[index];
    drawn.size = radii[index] ?? 3;
    drawn.color = colouring.entries[colouring.entryOf[index] ?? -1]?.colour ?? colours.noGroup;
    drawn.hidden = !showsUntied && node?.degree === 0;
    drawn.forceLabel = labelled.has(id);
    drawn.rimSize = node?.isFormal ? 2.2 : 0.7;
    drawn.rimColor = node?.isFormal ? colours.ink : colours.paper;
    drawn.heartColor = colours.paper;
    drawn.zIndex = node?.isFormal ? 2 : 1;
    if (look.marks) dressMarked(drawn, index, look.marks, colours);
    return drawn;
  });
  dressEdges(graph, model, look);
}
