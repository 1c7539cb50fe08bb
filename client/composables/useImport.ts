import { computed, ref, shallowRef, watch } from 'vue';
import {
  CancelImportDocument,
  CommitImportDocument,
  ImportStateDocument,
  ReadImportAgainDocument,
  UndoImportDocument,
  type ImportReadingFragment,
  type UndoImportMutation,
} from '../api/generated.ts';
import { importForm, sendFiles, type ImportTarget } from './exchange/sendFiles.ts';
import { stepOf } from './exchange/importSteps.ts';
import { useAnswer, useChange } from './useAnswer.ts';
import { useForgetAnswers } from './useForgetAnswers.ts';
import { useImportOptions } from './useImportOptions.ts';
import { useLanguage } from './useLanguage.ts';
import { usePolling } from './usePolling.ts';
import { useSession } from './useSession.ts';

const pollEveryMs = 400;

/** One import on its way: send files, look at what was read, read again in another way, write, take back. */
export function useImport() {
  const { language } = useLanguage();
  const { ask } = useSession();
  const forgetAnswers = useForgetAnswers();
  const choices = useImportOptions();
  const importId = ref<string | null>(null);
  const isSending = ref(false);
  /** Why sending failed; its message is null when the server was not reached. */
  const sendProblem = ref<{ readonly message: string | null } | null>(null);
  /** What was taken back, and what that took away: the server knows no import into a community that is gone. */
  const takenBack = shallowRef<{
    readonly reading: ImportReadingFragment;
    readonly undone: UndoImportMutation['undoImport'];
  } | null>(null);

  const answer = useAnswer(
    ImportStateDocument,
    computed(() => ({ id: importId.value ?? '' })),
    { pause: computed(() => importId.value === null) },
  );
  const reading = computed(() => {
    const found = takenBack.value?.reading ?? answer.data.value?.import ?? null;
    return importId.value !== null && found?.id === importId.value ? found : null;
  });
  const state = computed(() => reading.value?.state ?? (importId.value === null ? null : 'reading'));
  const isRunning = computed(() => state.value === 'reading' || state.value === 'writing');
  usePolling(isRunning, answer.retry, pollEveryMs);
  watch(state, (now, before) => {
    if (now === 'done' && before !== 'done') forgetAnswers();
  });

  const again = useChange(ReadImportAgainDocument);
  const writing = useChange(CommitImportDocument);
  const stopping = useChange(CancelImportDocument);
  const undoing = useChange(UndoImportDocument);

  return {
    choices,
    reading,
    state,
    step: computed(() => stepOf(state.value)),
    isSending,
    sendProblem,
    undone: computed(() => takenBack.value?.undone ?? null),
    /** The import that was begun is no longer known to the server. */
    isLost: computed(
      () =>
        importId.value !== null &&
        takenBack.value === null &&
        !answer.isLoading.value &&
        answer.data.value?.import === null,
    ),
    problem: computed(
      () =>
        answer.problem.value ??
        again.problem.value ??
        writing.problem.value ??
        stopping.problem.value ??
        undoing.problem.value,
    ),
    async send(files: readonly File[], target: ImportTarget): Promise<void> {
      isSending.value = true;
      sendProblem.value = null;
      const sent = await sendFiles(ask, importForm(files, target, choices.options.value), language.value);
      isSending.value = false;
      if ('importId' in sent) {
        choices.apply();
        importId.value = sent.importId;
      } else sendProblem.value = sent;
    },
    async readAgain(): Promise<void> {
      if (importId.value === null) return;
      const result = await again.run({ id: importId.value, options: choices.options.value });
      if (result) choices.apply();
    },
    async commit(skipBadRows: boolean): Promise<void> {
      if (importId.value !== null) await writing.run({ id: importId.value, skipBadRows });
    },
    async cancel(): Promise<void> {
      if (importId.value !== null) await stopping.run({ id: importId.value });
    },
    async undo(): Promise<void> {
      const { value: done } = reading;
      if (!done?.batchId) return;
      const result = await undoing.run({ batchId: done.batchId });
      if (!result) return;
      takenBack.value = { reading: done, undone: result.undoImport };
      forgetAnswers();
    },
    restart(): void {
      importId.value = null;
      sendProblem.value = null;
      takenBack.value = null;
      choices.clear();
    },
  };
}
