import { computed, ref } from 'vue';
import { BackupsDocument, MakeBackupDocument, VerifyBackupDocument } from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';

/** The backups, how they are made here, and making and checking one. */
export function useBackups() {
  const answer = useAnswer(BackupsDocument, {}, { typenames: ['Backup'] });
  const making = useChange(MakeBackupDocument);
  const verifying = useChange(VerifyBackupDocument);
  const verifyingName = ref<string | null>(null);

  return {
    backups: computed(() => answer.data.value?.backups ?? []),
    state: computed(() => answer.data.value?.backupState ?? null),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    making,
    verifying,
    verifyingName,
    /** The name of the backup that was made; null when it could not be. */
    async make(): Promise<string | null> {
      const made = await making.run({});
      return made?.makeBackup.name ?? null;
    },
    /** True when the backup is whole. */
    async verify(name: string): Promise<boolean> {
      verifyingName.value = name;
      const found = await verifying.run({ name });
      verifyingName.value = null;
      return found !== null;
    },
  };
}
