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
import { restoredChoices } from './exchange/restoredChoices.ts';
import { skippedRows, type SkippedRow } from './exchange/skippedRows.ts';
import { importForm, sendFiles, type ImportTarget } from './exchange/sendFiles.ts';
import { stepBeside, stepOf, type CheckStep } from './exchange/importSteps.ts';
import { useAsked } from './exchange/useAsked.ts';
import { useAnswer, useChange } from './useAnswer.ts';
import { useForgetAnswers } from './useForgetAnswers.ts';
import { useImportOptions } from './useImportOptions.ts';
import { useLanguage } from './useLanguage.ts';
import { usePolling } from './usePolling.ts';
import { useSession } from './useSession.ts';
import { useSettledCall } from './exchange/useSettledCall.ts';

const pollEveryMs = 400;
/** Files up to so many rows are read again by themselves whenever something is chosen. */
const mostRowsByItself = 50_000;

/** One import on its way: send files, look at what was read, read again in another way, write, take back. */
export function useImport() {
  const { language } = useLanguage();
  const { ask } = useSession();
  const asked = useAsked();
  const forgetAnswers = useForgetAnswers();
  const choices = useImportOptions();
  const importId = ref<string | null>(null);
  const isSending = ref(false);
  const checking = ref<CheckStep>('sheets');
  /** Why sending failed; its message is null when the server was not reached. */
  const sendProblem = ref<{ readonly message: string | null } | null>(null);
  /** What was taken back, and what that took away: the server knows no import into a community that is gone. */
  const takenBack = shallowRef<{
    readonly reading: ImportReadingFragment;
    readonly undone: UndoImportMutation['undoImport'];
  } | null>(null);
  /** What was read last: it stays to be seen while the files are read in another way. */
  const readBefore = shallowRef<ImportReadingFragment | null>(null);
  /** The rows that writing leaves behind; null = not known. */
  const skipped = shallowRef<readonly SkippedRow[] | null>(null);
  /** Grows whenever files were read: lists of rows are asked for again. */
  const readings = ref(0);

  const answer = useAnswer(
    ImportStateDocument,
    computed(() => ({ id: importId.value ?? '' })),
    { pause: computed(() => importId.value === null) },
  );
  const live = computed(() => {
    const found = takenBack.value?.reading ?? answer.data.value?.import ?? null;
    return importId.value !== null && found?.id === importId.value ? found : null;
  });
  const state = computed(() => live.value?.state ?? (importId.value === null ? null : 'reading'));
  const isRunning = computed(() => state.value === 'reading' || state.value === 'writing');
  usePolling(isRunning, answer.retry, pollEveryMs);
  /** Another reading was asked for, and what the server says of the import is from before. */
  const isAwaited = ref(false);
  watch([state, live], ([now, reading], [before]) => {
    const isNew = before !== 'ready' || isAwaited.value;
    isAwaited.value = false;
    if (now === 'ready' && reading) readBefore.value = reading;
    if (now === 'ready' && isNew) readings.value += 1;
    if (now === 'done' && before !== 'done') forgetAnswers();
  });
  const isReadingAgain = computed(
    () => readBefore.value !== null && (isAwaited.value || state.value === 'reading'),
  );

  const again = useChange(ReadImportAgainDocument);
  const writing = useChange(CommitImportDocument);
  const stopping = useChange(CancelImportDocument);
  const undoing = useChange(UndoImportDocument);

  async function readAgain(): Promise<void> {
    if (importId.value === null) return;
    // What is chosen while the server is asked is not read yet.
    const { value: options } = choices.options;
    const result = await again.run({ id: importId.value, options });
    if (!result) return;
    isAwaited.value = true;
    choices.apply(options);
    answer.retry();
  }

  const readsByItself = computed(() => (live.value?.total ?? 0) <= mostRowsByItself);
  useSettledCall(
    computed(() => choices.isChanged.value && state.value === 'ready' && readsByItself.value),
    choices.options,
    readAgain,
  );

  function restart(): void {
    importId.value = null;
    sendProblem.value = null;
    takenBack.value = null;
    readBefore.value = null;
    skipped.value = null;
    isAwaited.value = false;
    checking.value = 'sheets';
    choices.clear();
  }

  return {
    importId,
    choices,
    /** What is to be seen: while files are read again, what was read before. */
    reading: computed(() => (isReadingAgain.value ? readBefore.value : live.value)),
    live,
    state: computed(() => (isReadingAgain.value ? 'ready' : state.value)),
    isReadingAgain,
    readsByItself,
    readings,
    checking,
    step: computed(() => stepOf(state.value, checking.value)),
    isSending,
    sendProblem,
    skipped,
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
      const { value: options } = choices.options;
      const sent = await sendFiles(ask, importForm(files, target, options), language.value);
      isSending.value = false;
      if ('importId' in sent) {
        choices.apply(options);
        importId.value = sent.importId;
      } else sendProblem.value = sent;
    },
    /** Goes on with an import that was begun before, in the way in which it was read last. */
    resume(id: string, options: string): void {
      restart();
      choices.restore(restoredChoices(options) ?? {});
      importId.value = id;
    },
    readAgain,
    /** Turns to the step after the one that is open, or before it. */
    turn(way: 1 | -1, hasDoubts: boolean): void {
      checking.value = stepBeside(checking.value, way, hasDoubts) ?? checking.value;
    },
    async commit(skipBadRows: boolean): Promise<void> {
      const { value: read } = live;
      if (!read) return;
      // What is left behind is no reason not to write the rest.
      skipped.value = await skippedRows(asked, read).catch(() => null);
      await writing.run({ id: read.id, skipBadRows });
    },
    async cancel(): Promise<void> {
      if (importId.value !== null) await stopping.run({ id: importId.value });
    },
    async undo(): Promise<void> {
      const { value: done } = live;
      if (!done?.batchId) return;
      const result = await undoing.run({ batchId: done.batchId });
      if (!result) return;
      takenBack.value = { reading: done, undone: result.undoImport };
      forgetAnswers();
    },
    /** Begins anew; what was begun and not written is dropped on the server, too. */
    async startAnew(): Promise<void> {
      const { value: id } = importId;
      const isOpen = live.value?.state === 'ready' || live.value?.state === 'reading';
      restart();
      if (id !== null && isOpen) await stopping.run({ id });
    },
  };
}

export type ImportJob = ReturnType<typeof useImport>;
