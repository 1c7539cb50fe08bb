import { useClientHandle } from '@urql/vue';
import { computed, onMounted, onUnmounted, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SendingResult } from '../../field/sendRecords.ts';
import { useForgetAnswers } from '../useForgetAnswers.ts';
import { useSession } from '../useSession.ts';
import { finished, newAttendance, newInterview, reopened, titleOf, type Capture } from './captures.ts';
import type { AttendanceCapture } from './attendanceCapture.ts';
import type { Field } from './createField.ts';
import type { InterviewCapture } from './interviewCapture.ts';
import { useTakeAlong } from './useTakeAlong.ts';

export const fieldTabs = ['interview', 'signIn', 'outbox', 'device'] as const;
export type FieldTab = (typeof fieldTabs)[number];

/** What the page for records outdoors does with an open box: write, finish, send, mend, renew. */
export function useFieldPage(field: Field, communityId: string) {
  const { t } = useI18n();
  const session = useSession();
  const forgetAnswers = useForgetAnswers();
  const takeAlong = useTakeAlong(useClientHandle().client, communityId);
  const tab = ref<FieldTab>('interview');
  /** Of the record that is written on. */
  const currentId = ref<string | null>(null);
  const mendingId = ref<string | null>(null);
  const sendingSaid = ref('');
  const finishedSaid = ref('');
  const renewSaid = ref('');
  const isRenewing = ref(false);
  const asksToSignIn = ref(false);
  /** The last change is not on the device. */
  const isFull = ref(false);

  const byId = (id: string | null): Capture | null =>
    field.records.value.find((record) => record.id === id) ?? null;
  const current = computed(() => byId(currentId.value));
  const mending = computed(() => byId(mendingId.value));

  async function keep(record: Capture): Promise<boolean> {
    try {
      await field.keep(record);
      isFull.value = false;
    } catch {
      isFull.value = true;
    }
    return !isFull.value;
  }

  async function begin(record: Capture): Promise<void> {
    finishedSaid.value = '';
    currentId.value = record.id;
    await keep(record);
  }

  async function finish(): Promise<void> {
    const record = current.value;
    if (!record || !(await keep(finished(record, communityId, Date.now())))) return;
    currentId.value = null;
    finishedSaid.value =
      record.kind === 'interview'
        ? t('field.interview.finished', { name: titleOf(record) })
        : t('field.signIn.finished', { title: titleOf(record), n: record.draft.attendees.length });
    if (navigator.onLine) await send();
  }

  /** Whether it may be tried: who is known to be somebody else, or nobody, is told so. */
  async function mayTry(): Promise<boolean> {
    if (!session.state.value) await session.load();
    const state = session.state.value;
    if (!state || state.mode === 'local') return true;
    const accountId = state.viewer?.accountId ?? null;
    asksToSignIn.value = accountId === null;
    if (accountId === null) sendingSaid.value = t('field.outbox.signedOut');
    else if (accountId !== field.box.value?.label.accountId)
      sendingSaid.value = t('field.outbox.otherAccount');
    else return true;
    return false;
  }

  async function send(): Promise<void> {
    asksToSignIn.value = false;
    if (field.toSend.value.length === 0 || field.isSending.value || !(await mayTry())) return;
    const result = await field.send();
    if (!result) return;
    asksToSignIn.value = result.stopped === 'signedOut';
    // So that the page knows it, too.
    if (asksToSignIn.value) await session.load();
    sendingSaid.value = wordsOf(result);
    if (result.sent > 0) forgetAnswers();
  }

  function wordsOf({ sent, wereKept, faulty, stopped }: SendingResult): string {
    const parts = [
      ...(sent > 0 ? [t('field.outbox.sent', { n: sent })] : []),
      ...(wereKept > 0 ? [t('field.outbox.wereKept', { n: wereKept })] : []),
      ...(faulty > 0 ? [t('field.outbox.faulty', { n: faulty })] : []),
    ];
    if (stopped === 'signedOut') parts.push(t('field.outbox.signedOut'));
    if (stopped === 'unanswered')
      parts.push(navigator.onLine ? t('field.outbox.unanswered') : t('field.outbox.offline'));
    return parts.join(' ');
  }

  async function renew(): Promise<void> {
    if (isRenewing.value) return;
    isRenewing.value = true;
    const taken = await takeAlong.take(field.box.value?.label.placeIds ?? null);
    if ('problem' in taken)
      renewSaid.value = t('field.device.renewFailed', {
        message: taken.problem ?? t('parts.state.unreachable'),
      });
    else {
      await field.renew(taken.roster);
      renewSaid.value = t('field.device.renewed');
    }
    isRenewing.value = false;
  }

  async function open(record: Capture): Promise<void> {
    if (record.state !== 'draft' && !(await keep(reopened(record)))) return;
    mendingId.value = null;
    currentId.value = record.id;
    tab.value = record.kind === 'interview' ? 'interview' : 'signIn';
  }

  /** Sends a record that was mended; under a new id it takes the place of the former. */
  async function sendAgain(record: Capture): Promise<void> {
    const former = mendingId.value;
    if (!(await keep(finished(record, communityId, Date.now())))) return;
    if (former !== null && former !== record.id) await field.remove(former);
    mendingId.value = null;
    await send();
  }

  const whenOnline = (): void => void send();
  onMounted(() => addEventListener('online', whenOnline));
  onUnmounted(() => removeEventListener('online', whenOnline));

  return {
    tab,
    current,
    mending,
    sendingSaid,
    finishedSaid,
    renewSaid,
    isRenewing,
    asksToSignIn,
    isFull,
    go(next: FieldTab): void {
      tab.value = next;
      mendingId.value = null;
      finishedSaid.value = '';
    },
    beginInterview: (draft: InterviewCapture) => begin(newInterview(draft, Date.now())),
    beginAttendance: (draft: AttendanceCapture) => begin(newAttendance(draft, Date.now())),
    change: (record: Capture) => keep({ ...record, changedAt: Date.now() }),
    finish,
    later(): void {
      currentId.value = null;
    },
    resume(id: string): void {
      finishedSaid.value = '';
      currentId.value = id;
    },
    open,
    mend(record: Capture): void {
      mendingId.value = record.id;
    },
    leaveMending(): void {
      mendingId.value = null;
    },
    async remove(id: string): Promise<void> {
      if (currentId.value === id) currentId.value = null;
      mendingId.value = null;
      await field.remove(id);
    },
    send,
    sendAgain,
    renew,
  };
}
