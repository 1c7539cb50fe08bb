import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { LayoutStep } from '../network/forceLayout.ts';
import { placeUntied, planLayout } from '../network/layoutTask.ts';
import type { NetworkModel } from '../network/networkModel.ts';
import type { Point } from '../network/seededPosition.ts';

/** Where everybody stood last, by community: kept while the browser's tab is open, so that a return looks the same. */
const remembered = new Map<string, ReadonlyMap<string, Point>>();

/**
 * Places of the nodes of a network: computed in a worker from start positions that depend on the ids only. Who
 * stands already keeps her place when the selection changes.
 */
export function useNetworkLayout(
  communityId: Ref<string>,
  model: Ref<NetworkModel | null>,
): {
  /** Place of each node of the model, in its order; null until the first ones are known. */
  readonly points: ShallowRef<readonly Point[] | null>;
  /** 0 to 1. */
  readonly progress: Ref<number>;
  /** Forgets the places and begins anew. */
  arrange(): void;
} {
  const points = shallowRef<readonly Point[] | null>(null);
  const progress = ref(1);
  let worker: Worker | null = null;

  function stop(): void {
    worker?.terminate();
    worker = null;
  }

  function start(network: NetworkModel): void {
    stop();
    const known = remembered.get(communityId.value) ?? new Map<string, Point>();
    const { task, tied, untied } = planLayout(network, known);

    function show(step: Pick<LayoutStep, 'x' | 'y' | 'progress'>): void {
      const all: Point[] = network.nodes.map(() => ({ x: 0, y: 0 }));
      tied.forEach((index, place) => {
        all[index] = { x: step.x[place] ?? 0, y: step.y[place] ?? 0 };
      });
      const ring = placeUntied(
        untied.length,
        tied.map((index) => all[index] ?? { x: 0, y: 0 }),
      );
      untied.forEach((index, place) => {
        all[index] = ring[place] ?? { x: 0, y: 0 };
      });
      points.value = all;
      progress.value = step.progress;
      if (step.progress < 1) return;
      // Who is out of this selection keeps her place for the next.
      const places = new Map(remembered.get(communityId.value));
      for (const index of tied) places.set(network.nodes[index]?.id ?? '', all[index] ?? { x: 0, y: 0 });
      remembered.set(communityId.value, places);
    }

    if (task.iterations === 0) {
      show({ x: task.x, y: task.y, progress: 1 });
      return;
    }
    progress.value = 0;
    worker = new Worker(new URL('../network/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<LayoutStep>) => {
      show(event.data);
      if (event.data.progress === 1) stop();
    });
    worker.postMessage(task);
  }

  watch(
    model,
    (network) => {
      points.value = null;
      if (network) start(network);
    },
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(stop);

  return {
    points,
    progress,
    arrange() {
      remembered.delete(communityId.value);
      if (model.value) start(model.value);
    },
  };
}
