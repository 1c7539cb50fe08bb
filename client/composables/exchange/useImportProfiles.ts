import { computed } from 'vue';
import {
  ImportProfilesDocument,
  RemoveImportProfileDocument,
  SaveImportProfileDocument,
} from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';

const typenames = ['ImportProfileEntry'];

/** The ways of reading that were kept in the community. */
export function useImportProfiles() {
  const { communityId } = useCommunity();
  const answer = useAnswer(
    ImportProfilesDocument,
    computed(() => ({ communityId: communityId.value })),
    { typenames },
  );
  const saving = useChange(SaveImportProfileDocument, { typenames });
  const removing = useChange(RemoveImportProfileDocument, { typenames });
  const profiles = computed(() => answer.data.value?.importProfiles ?? []);
  return {
    profiles,
    isRunning: computed(() => saving.isRunning.value || removing.isRunning.value),
    problem: computed(() => saving.problem.value ?? removing.problem.value),
    nameOf: (id: string | null): string | null =>
      profiles.value.find((profile) => profile.id === id)?.name ?? null,
    /** Keeps how an import was read under a name; whether that worked. */
    async save(importId: string, name: string): Promise<boolean> {
      const { value } = communityId;
      return (await saving.run({ communityId: value, id: newId(), name, importId })) !== null;
    },
    async remove(id: string): Promise<boolean> {
      return (await removing.run({ id })) !== null;
    },
  };
}
