import Sigma from 'sigma';
import { onBeforeUnmount, onMounted, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { neighboursOf, type NetworkModel } from '../network/networkModel.ts';
import { faded, type PictureColours } from '../network/pictureStyle.ts';
import { boundsOf } from '../network/bounds.ts';
import type { Point } from '../network/seededPosition.ts';
import {
  dressGraph,
  drawnGraph,
  placeNodes,
  type DrawnEdge,
  type DrawnLook,
  type DrawnNode,
} from '../network/sigmaGraph.ts';
import { hoverDrawer, nameWriter } from '../network/sigmaLabels.ts';
import { actorPrograms } from '../network/sigmaProgram.ts';
import { absent } from '../network/timeline/edgeState.ts';
import { edgeInFrame, nodeInFrame } from '../network/timeline/frameLook.ts';
import type { ShownFrame } from '../network/timeline/shownFrame.ts';
import { prefersStill } from './prefersStill.ts';

export interface SigmaInputs {
  readonly model: Ref<NetworkModel | null>;
  readonly points: Ref<readonly Point[] | null>;
  readonly look: Ref<DrawnLook | null>;
  /** The person whose surroundings are brought out. */
  readonly selectedId: Ref<string | null>;
  /** Legend entry that is brought out, by its index. */
  readonly onlyEntry: Ref<number | null>;
  readonly colours: Ref<PictureColours>;
  /** What of the network is to be seen while a timeline is open; null = all of it. */
  readonly shown?: Ref<ShownFrame | null>;
}

const emptyModel: NetworkModel = { isDirected: false, nodes: [], edges: [], indexOf: new Map() };

export type NetworkRenderer = Sigma<DrawnNode, DrawnEdge>;

/**
 * The picture of a network in a box of the page. Model, places and look are applied as they come; a pointer over a
 * person, a selected person, or a legend entry bring out a part and let the rest fade.
 */
export function useSigma(
  container: Readonly<ShallowRef<HTMLElement | null>>,
  inputs: SigmaInputs,
  onPick: (id: string | null) => void,
): { readonly renderer: ShallowRef<NetworkRenderer | null>; centre(id: string): void } {
  const { model, points, look, selectedId, onlyEntry } = inputs;
  const renderer = shallowRef<NetworkRenderer | null>(null);
  const hoveredId = shallowRef<string | null>(null);
  /** Ids that are brought out; null = all. */
  let focus: ReadonlySet<string> | null = null;
  let egoId: string | null = null;
  /** Places of the edges in the model; made for the frames of a timeline, when the first of them is shown. */
  let edgeIndexOf: ReadonlyMap<string, number> | null = null;

  /** The frame that belongs to the network in the picture. */
  function currentFrame(): ShownFrame | null {
    const shown = inputs.shown?.value ?? null;
    return shown?.model === model.value ? shown : null;
  }

  function indexOfEdge(id: string): number | undefined {
    edgeIndexOf ??= new Map((model.value?.edges ?? []).map((edge, index) => [edge.id, index]));
    return edgeIndexOf.get(id);
  }

  function findFocus(): void {
    const network = model.value;
    egoId = hoveredId.value ?? selectedId.value;
    const index = network?.indexOf.get(egoId ?? '');
    if (network && index !== undefined) {
      const frame = currentFrame()?.frame;
      const isSeen = frame ? (edge: number) => frame.stateOf(edge) !== absent : undefined;
      const neighbours = neighboursOf(network, index, isSeen);
      const around = [...neighbours].flatMap((entry) => network.nodes[entry]?.id ?? []);
      focus = new Set([...around, egoId ?? '']);
      return;
    }
    egoId = null;
    const entryOf = look.value?.colouring.entryOf;
    focus =
      network && entryOf && onlyEntry.value !== null
        ? new Set(network.nodes.flatMap((node, place) => (entryOf[place] === onlyEntry.value ? node.id : [])))
        : null;
  }

  function refresh(): void {
    findFocus();
    renderer.value?.refresh({ skipIndexation: true });
  }

  function reduceNode(id: string, drawn: DrawnNode) {
    const colours = look.value?.colours;
    const frame = currentFrame()?.frame;
    const index = model.value?.indexOf.get(id);
    const node =
      frame && look.value && index !== undefined ? nodeInFrame(drawn, index, frame, look.value) : drawn;
    if (!focus || !colours) return node;
    if (!focus.has(id)) {
      return {
        ...node,
        color: faded(node.color, colours),
        rimColor: colours.paper,
        label: '',
        forceLabel: false,
        zIndex: 0,
      };
    }
    const isEgo = id === egoId;
    return {
      ...node,
      hidden: false,
      zIndex: isEgo ? 9 : 5,
      forceLabel: isEgo || (egoId !== null && focus.size < 40) || node.forceLabel,
      ...(isEgo ? { rimColor: colours.accent, rimSize: 4, size: node.size + 2 } : {}),
    };
  }

  function reduceEdge(id: string, drawn: DrawnEdge) {
    const graph = renderer.value?.getGraph();
    const frame = currentFrame()?.frame;
    const index = frame ? indexOfEdge(id) : undefined;
    const edge =
      frame && look.value && index !== undefined
        ? edgeInFrame(drawn, frame.stateOf(index), look.value.colours)
        : drawn;
    if (!focus || !graph) return edge;
    const [from, to] = graph.extremities(id);
    const isIn = egoId === null ? focus.has(from) && focus.has(to) : from === egoId || to === egoId;
    if (isIn)
      return {
        ...edge,
        color: egoId === null ? edge.color : edge.strongColor,
        size: edge.size + 0.6,
        zIndex: 4,
      };
    return { ...edge, hidden: true };
  }

  function showModel(): void {
    const network = model.value;
    if (!renderer.value || !network) return;
    const graph = drawnGraph(network);
    edgeIndexOf = null;
    if (points.value) placeNodes(graph, network, points.value);
    if (look.value) dressGraph(graph, network, look.value);
    findFocus();
    renderer.value.setGraph(graph);
    // Many lines are slow to draw where there is no graphics card: they wait until the picture stands still.
    renderer.value.setSetting('hideEdgesOnMove', network.edges.length > 4000);
    frame();
    renderer.value.refresh();
  }

  /** Fits the picture to who is shown: hidden people would make it small. */
  function frame(): void {
    const [network, places] = [model.value, points.value];
    if (!network || places?.length !== network.nodes.length) return;
    const shown = places.filter(
      (_, index) => look.value?.showsUntied || (network.nodes[index]?.degree ?? 0) > 0,
    );
    renderer.value?.setCustomBBox(shown.length > 1 ? boundsOf(shown) : null);
  }

  function showLook(): void {
    const graph = renderer.value?.getGraph();
    // Places and look of a former network don't fit the graph of the next.
    if (!graph || !model.value || !look.value || look.value.radii.length !== model.value.nodes.length) return;
    dressGraph(graph, model.value, look.value);
    findFocus();
    frame();
    renderer.value?.refresh();
  }

  /** Draws what has changed since the frame before, and nothing else: the graph, its places and its look stay. */
  function showFrame(): void {
    const [sigma, current, network] = [renderer.value, currentFrame(), model.value];
    if (!sigma || !current || !network || !look.value) return;
    const { nodes, edges, isSettled } = current.change.value;
    const isLaidOut = sigma.getGraph().order === network.nodes.length && sigma.getDimensions().width > 1;
    // Names are spread anew over those who are there once the picture stays.
    if (isSettled || !isLaidOut) {
      refresh();
      return;
    }
    const former = focus;
    if (egoId !== null) findFocus();
    // Who comes into focus or leaves it looks otherwise too.
    const refocused = [...(former ?? []), ...(focus ?? [])].filter(
      (id) => former?.has(id) !== focus?.has(id),
    );
    const changed = new Set([...nodes.flatMap((index) => network.nodes[index]?.id ?? []), ...refocused]);
    sigma.refresh({
      partialGraph: {
        nodes: [...changed],
        edges: edges.flatMap((index) => network.edges[index]?.id ?? []),
      },
      skipIndexation: true,
    });
  }

  function showPlaces(): void {
    const graph = renderer.value?.getGraph();
    if (!graph || !model.value || points.value?.length !== model.value.nodes.length) return;
    placeNodes(graph, model.value, points.value);
    frame();
    renderer.value?.refresh();
  }

  function centre(id: string): void {
    const sigma = renderer.value;
    const place = sigma?.getNodeDisplayData(id);
    if (!sigma || !place) return;
    const camera = sigma.getCamera();
    const ratio = Math.min(camera.getState().ratio, 0.5);
    void camera.animate({ x: place.x, y: place.y, ratio }, { duration: motion() });
  }

  /** Ties that would come about, which the picture's own lines cannot tell: they are never dashed. */
  function drawAdded(sigma: NetworkRenderer, context: CanvasRenderingContext2D): void {
    const { width, height } = sigma.getDimensions();
    const { canvas } = context;
    const ratio = devicePixelRatio;
    if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
      canvas.width = width * ratio;
      canvas.height = height * ratio;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.strokeStyle = inputs.colours.value.accent;
    context.lineWidth = 2.5;
    context.setLineDash([7, 5]);
    for (const { from, to } of look.value?.marks?.added ?? []) {
      const [start, end] = [model.value?.nodes[from], model.value?.nodes[to]].map((node) =>
        node ? sigma.getNodeDisplayData(node.id) : undefined,
      );
      if (!start || !end) continue;
      const [a, b] = [sigma.framedGraphToViewport(start), sigma.framedGraphToViewport(end)];
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.stroke();
    }
  }

  const motion = (): number => (prefersStill() ? 0 : 400);

  /** Dots grow with the square root of the zoom, and are smaller in a small box. */
  function sizeByZoom(): (ratio: number) => number {
    const { clientWidth = 0, clientHeight = 0 } = container.value ?? {};
    const shrink = Math.max(1, 560 / Math.max(120, Math.min(clientWidth, clientHeight)));
    return (ratio) => Math.sqrt(ratio) * shrink;
  }

  // Sigma only notices when the window changes its size; the box also does when a card opens beside it.
  const resizing = new ResizeObserver(() => {
    renderer.value?.resize();
    renderer.value?.setSetting('zoomToSizeRatioFunction', sizeByZoom());
  });

  onMounted(() => {
    if (!container.value) return;
    const colours = () => inputs.colours.value;
    const names = nameWriter(colours);
    const sigma: NetworkRenderer = new Sigma<DrawnNode, DrawnEdge>(
      drawnGraph(model.value ?? emptyModel),
      container.value,
      {
        nodeProgramClasses: { ...actorPrograms },
        defaultNodeType: 'person',
        nodeReducer: reduceNode,
        edgeReducer: reduceEdge,
        defaultDrawNodeLabel: names.ask,
        defaultDrawNodeHover: hoverDrawer(colours),
        labelFont: getComputedStyle(document.body).fontFamily,
        labelSize: 13,
        labelWeight: '500',
        labelDensity: 0.5,
        labelGridCellSize: 110,
        labelRenderedSizeThreshold: 9,
        zoomToSizeRatioFunction: sizeByZoom(),
        minEdgeThickness: 0.9,
        stagePadding: 36,
        zIndex: true,
        minCameraRatio: 0.03,
        maxCameraRatio: 2.5,
        // The box may be without size while the page is being laid out.
        allowInvalidContainer: true,
      },
    );
    renderer.value = sigma;
    const context = sigma.createCanvas('added', { beforeLayer: 'nodes' }).getContext('2d');
    sigma.on('afterRender', () => {
      names.write();
      if (context) drawAdded(sigma, context);
    });
    sigma.on('enterNode', ({ node }) => {
      hoveredId.value = node;
    });
    sigma.on('leaveNode', () => {
      hoveredId.value = null;
    });
    sigma.on('clickNode', ({ node }) => onPick(node));
    sigma.on('clickStage', () => onPick(null));
    resizing.observe(container.value);
    showModel();
  });

  watch(model, showModel);
  watch(points, showPlaces);
  watch(look, showLook);
  watch([hoveredId, selectedId, onlyEntry], refresh);
  // With each frame of the screen: neither later nor together with others.
  watch(() => currentFrame()?.change.value, showFrame, { flush: 'sync' });
  onBeforeUnmount(() => {
    resizing.disconnect();
    renderer.value?.kill();
    renderer.value = null;
  });

  return { renderer, centre };
}
