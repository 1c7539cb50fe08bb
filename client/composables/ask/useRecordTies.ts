import { computed, ref } from 'vue';
import { RecordTieDocument, type CreateTieInput } from '../../api/generated.ts';
import { useChange } from '../useAnswer.ts';

/**
 * Writes several ties down, one after the other, and stops at the first that fails. Each has an id of its own, so that
 * going on after a failure writes nothing twice.
 */
export function useRecordTies() {
  const recording = useChange(RecordTieDocument);
  const isRunning = ref(false);
  const done = ref(0);

  /** The ids of those that are kept. */
  async function record(inputs: readonly CreateTieInput[]): Promise<readonly string[]> {
    if (isRunning.value) return [];
    isRunning.value = true;
    done.value = 0;
    const kept: string[] = [];
    try {
      for (const input of inputs) {
        const made = await recording.run({ input });
        if (!made) break;
        kept.push(made.createTie.id);
        done.value = kept.length;
      }
    } finally {
      isRunning.value = false;
    }
    return kept;
  }

  return { isRunning: computed(() => isRunning.value), done, problem: recording.problem, record };
}
