import type Sigma from 'sigma';
import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { NetworkModel } from '../network/networkModel.ts';
import type { Point } from '../network/seededPosition.ts';
import { edgeOpacity, type DrawnLook } from '../network/sigmaGraph.ts';
import { svgPicture } from '../network/svgPicture.ts';
import type { NetworkRenderer } from './useSigma.ts';
import { useToday } from './useToday.ts';

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The picture of the network as a file, and as SVG for print. File names tell the date, never a person. */
export function useNetworkExport(
  model: Ref<NetworkModel | null>,
  points: Ref<readonly Point[] | null>,
  look: Ref<DrawnLook | null>,
  description: Ref<string>,
) {
  const { t } = useI18n();
  const name = `linli-network-${useToday()}`;

  function svg(): string | null {
    const [network, places, drawn] = [model.value, points.value, look.value];
    if (!network || !places || !drawn) return null;
    const { marks } = drawn;
    const isMarked = (index: number): boolean =>
      marks !== null && (marks.ringed.has(index) || marks.hollow.has(index));
    const visible = network.nodes.flatMap((node, index) =>
      drawn.showsUntied || node.degree > 0 || isMarked(index) ? [index] : [],
    );
    const rank = new Map(visible.map((index, place) => [index, place]));
    const named = new Set(
      visible.toSorted((a, b) => (drawn.radii[b] ?? 0) - (drawn.radii[a] ?? 0)).slice(0, 30),
    );
    const { entries, entryOf } = drawn.colouring;
    const opacity = edgeOpacity(network.edges.length);
    return svgPicture({
      title: t('network.title'),
      description: description.value,
      width: 1600,
      height: 1100,
      background: drawn.colours.paper,
      ink: drawn.colours.ink,
      legend: entries,
      nodes: visible.map((index) => {
        const node = network.nodes[index];
        return {
          x: places[index]?.x ?? 0,
          y: places[index]?.y ?? 0,
          radius: (drawn.radii[index] ?? 3) * 1.2,
          colour: marks?.hollow.has(index)
            ? drawn.colours.paper
            : marks?.tinted.has(index)
              ? drawn.colours.accent
              : (entries[entryOf[index] ?? -1]?.colour ?? drawn.colours.noGroup),
          kind: node?.kind ?? 'Resident',
          isFormal: node?.isFormal ?? false,
          isMarked: isMarked(index),
          label: named.has(index) || isMarked(index) ? (node?.name ?? '') : '',
        };
      }),
      edges: [
        ...network.edges.flatMap((edge) => {
          const [from, to] = [rank.get(edge.from), rank.get(edge.to)];
          if (from === undefined || to === undefined) return [];
          const isOwn = entryOf[edge.from] === entryOf[edge.to];
          const own = isOwn ? entries[entryOf[edge.from] ?? -1]?.colour : undefined;
          return [
            {
              from,
              to,
              colour: own ?? drawn.colours.lineStrong,
              opacity: marks?.hollow.has(edge.from) || marks?.hollow.has(edge.to) ? opacity / 4 : opacity,
              width: Math.min(3, 0.6 + 0.25 * edge.strength),
              isDashed: false,
            },
          ];
        }),
        ...(marks?.added ?? []).flatMap((pair) => {
          const [from, to] = [rank.get(pair.from), rank.get(pair.to)];
          if (from === undefined || to === undefined) return [];
          return [{ from, to, colour: drawn.colours.accent, opacity: 1, width: 2.5, isDashed: true }];
        }),
      ],
    });
  }

  return {
    svg,
    saveSvg(): void {
      const text = svg();
      if (text) save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    },
    async savePng(renderer: NetworkRenderer | null): Promise<void> {
      if (!renderer || !look.value) return;
      const { toBlob } = await import('@sigma/export-image');
      // The package only knows renderers of any attributes; it reads none of ours.
      const content = await toBlob(renderer as unknown as Sigma, {
        backgroundColor: look.value.colours.paper,
        width: 1600,
        height: 1100,
        cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 },
      });
      save(content, `${name}.png`);
    },
  };
}
