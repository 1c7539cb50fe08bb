import { computed, shallowRef, watch, type ComputedRef } from 'vue';
import {
  NullModelsDocument,
  SignificanceDocument,
  type ActorPartsFragment,
  type MeasureOptionsInput,
  type NetworkSelection,
  type NullModel,
  type NullModelsQuery,
  type SignificanceQuery,
  type SignificanceQueryVariables,
} from '../../api/generated.ts';
import type { CatalogueEntry } from '../methods/measureCatalogue.ts';
import { useAnswer } from '../useAnswer.ts';
import { useLongAnswer } from '../useLongAnswer.ts';
import { useNetworkActors } from './useNetworkActors.ts';

type Significance = SignificanceQuery['significance'];
export interface SignificantNode extends Omit<Significance['nodes'][number], 'actor'> {
  readonly actor: ActorPartsFragment;
}
export interface NamedSignificance extends Omit<Significance, 'nodes'> {
  /** Of a node measure: the largest observed values first. */
  readonly nodes: readonly SignificantNode[];
}
export type NullModelEntry = NullModelsQuery['nullModels'][number];

/** How often may be drawn. */
export const drawCounts = [100, 200, 500, 1000] as const;

/** Where an observed value lies beside what chance gives; null = cannot be told. */
export function sideOf({
  observed,
  low,
  high,
}: Pick<SignificantNode, 'observed' | 'low' | 'high'>): 'above' | 'within' | 'below' | null {
  if (observed === null || low === null || high === null) return null;
  if (observed > high) return 'above';
  return observed < low ? 'below' : 'within';
}

/** Whether a way of mixing makes sense for a measure on a network. */
export function isFitting(
  { needs }: Pick<NullModelEntry, 'needs'>,
  { needsGroups }: Pick<CatalogueEntry, 'needsGroups'>,
  isDirected: boolean,
): boolean {
  if (needs === 'arrows') return isDirected;
  return needs !== 'groups' || needsGroups;
}

/** Compares a measure with what chance gives, once somebody asks for it. */
export function useSignificance(
  selection: ComputedRef<NetworkSelection>,
  entry: ComputedRef<CatalogueEntry>,
  options: ComputedRef<MeasureOptionsInput>,
) {
  const asked = shallowRef<Omit<SignificanceQueryVariables, 'job'> | null>(null);
  // Another network or measure is another question, which nobody has asked yet.
  watch([selection, entry, options], () => {
    asked.value = null;
  });
  const catalogue = useAnswer(NullModelsDocument, {});
  const { data, problem, work } = useLongAnswer(SignificanceDocument, (job) =>
    asked.value === null ? null : { ...asked.value, job },
  );
  const network = useNetworkActors(selection);
  return {
    models: computed(() => catalogue.data.value?.nullModels ?? []),
    result: computed<NamedSignificance | null>(() => {
      const [significance, actors] = [data.value?.significance, network.actors.value];
      if (!significance || !actors) return null;
      return {
        ...significance,
        nodes: significance.nodes.map((node) => ({ ...node, actor: actors.actorOf(node.actor.id) })),
      };
    }),
    problem,
    work,
    run(model: NullModel, draws: number): void {
      const { id } = entry.value;
      asked.value = { selection: selection.value, id, options: options.value, model, draws };
      if (work.isStopped.value) work.again();
    },
  };
}
