import { shallowRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { StandalonePicture } from '../network/markedSvg.ts';
import { isMarked } from '../network/networkMarks.ts';
import { kindsIn, type NetworkModel } from '../network/networkModel.ts';
import { faded } from '../network/pictureStyle.ts';
import type { Point } from '../network/seededPosition.ts';
import type { DrawnLook } from '../network/sigmaGraph.ts';
import { svgEdges } from '../network/svgEdges.ts';
import { svgPicture } from '../network/svgPicture.ts';
import { isNodeFading, isNodeShown } from '../network/timeline/frameLook.ts';
import type { ShownFrame } from '../network/timeline/shownFrame.ts';
import { useVocabulary } from './useVocabulary.ts';

const usualSize = { width: 1600, height: 1100 } as const;

/** The picture of the network as SVG, for files and for print; while a timeline is open, of its frame. */
export function useNetworkSvg(
  model: Ref<NetworkModel | null>,
  points: Ref<readonly Point[] | null>,
  look: Ref<DrawnLook | null>,
  description: Ref<string>,
  shown: Ref<ShownFrame | null> = shallowRef(null),
  size: { readonly width: number; readonly height: number } = usualSize,
) {
  const { t } = useI18n();
  const { nodeKindName } = useVocabulary();

  return function draw(): StandalonePicture | null {
    const [network, places, drawn] = [model.value, points.value, look.value];
    if (!network || !places || !drawn) return null;
    const { marks } = drawn;
    const frame = shown.value?.model === network ? shown.value.frame : null;
    const isDrawn = (degree: number, index: number): boolean =>
      frame ? isNodeShown(frame, index, drawn) : drawn.showsUntied || degree > 0 || isMarked(marks, index);
    const visible = network.nodes.flatMap(({ degree }, index) => (isDrawn(degree, index) ? [index] : []));
    const placeOf = new Map(visible.map((index, place) => [index, place]));
    const named = new Set(
      visible.toSorted((a, b) => (drawn.radii[b] ?? 0) - (drawn.radii[a] ?? 0)).slice(0, 30),
    );
    const { entries, entryOf } = drawn.colouring;
    const kinds = kindsIn(network);
    const text = svgPicture({
      ...size,
      title: t('network.title'),
      description: description.value,
      background: drawn.colours.paper,
      ink: drawn.colours.ink,
      legend: entries,
      shapes: kinds.length > 1 ? kinds.map((kind) => ({ kind, label: nodeKindName(kind) })) : [],
      nodes: visible.map((index) => {
        const node = network.nodes[index];
        const colour = marks?.hollow.has(index)
          ? drawn.colours.paper
          : marks?.tinted.has(index)
            ? drawn.colours.accent
            : (entries[entryOf[index] ?? -1]?.colour ?? drawn.colours.noGroup);
        return {
          x: places[index]?.x ?? 0,
          y: places[index]?.y ?? 0,
          radius: (drawn.radii[index] ?? 3) * 1.2,
          colour: frame && isNodeFading(frame, index, drawn) ? faded(colour, drawn.colours) : colour,
          kind: node?.kind ?? 'Resident',
          isFormal: frame ? frame.isInOffice(index) : (node?.isFormal ?? false),
          isMarked: isMarked(marks, index),
          label: named.has(index) || isMarked(marks, index) ? (node?.name ?? '') : '',
        };
      }),
      edges: svgEdges(network, drawn, placeOf, frame),
    });
    return { text, ...size };
  };
}
