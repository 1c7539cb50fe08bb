import { computed, ref, type ComputedRef } from 'vue';
import { ArrangeBuildingDocument } from '../../api/generated.ts';
import { useChangeSeries } from '../useChangeSeries.ts';
import {
  gridPlaces,
  movedTo,
  notRecorded,
  type Building,
  type GridPlace,
  type GridPlaces,
} from './buildingPlaces.ts';

/** Where the buildings of the schematic picture stand, and moving them; nothing is kept until it is saved. */
export function useArrangement(buildings: ComputedRef<readonly Building[]>) {
  const { isRunning, problem, run } = useChangeSeries(ArrangeBuildingDocument, { typenames: ['Place'] });
  const draft = ref<GridPlaces | null>(null);
  const recorded = computed(() => gridPlaces(buildings.value));
  const places = computed<GridPlaces>(() => draft.value ?? recorded.value);

  return {
    places,
    isArranging: computed(() => draft.value !== null),
    isSaving: isRunning,
    problem,
    begin(): void {
      draft.value = new Map(recorded.value);
    },
    cancel(): void {
      draft.value = null;
    },
    move(id: string, to: GridPlace): void {
      if (draft.value) draft.value = movedTo(draft.value, id, to);
    },
    /** Those that nobody placed are placed as they are seen: else they would move when others do. True = all is kept. */
    async save(): Promise<boolean> {
      const wanted = draft.value;
      if (!wanted || isRunning.value) return false;
      const changes = notRecorded(wanted, buildings.value).map(({ placeId }) => {
        const { column, row } = wanted.get(placeId)!;
        return { id: placeId, input: { gridColumn: column, gridRow: row } };
      });
      if ((await run(changes)).length < changes.length) return false;
      draft.value = null;
      return true;
    },
  };
}
