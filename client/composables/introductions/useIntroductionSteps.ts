import { computed } from 'vue';
import { RecordFollowUpDocument, RecordTieDocument } from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useChange } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { useToday } from '../useToday.ts';

export type IntroductionStep = 'accepted' | 'happened' | 'confirmed' | 'declined';

/** How far an introduction has come; what was suggested and not begun is `proposed`. */
export type IntroductionState = 'proposed' | 'accepted' | 'happened';

/** What can be noted next about an introduction, what goes well first. */
export const stepsFrom: Readonly<Record<IntroductionState, readonly IntroductionStep[]>> = {
  proposed: ['accepted', 'happened', 'declined'],
  accepted: ['happened', 'declined'],
  happened: ['confirmed', 'declined'],
};

/** A day so far away that two are not proposed again. */
export const never = '9999-12-31';

/** Notes what came of one introduction. Each step is kept once, however often a browser has to ask. */
export function useIntroductionSteps() {
  const { communityId } = useCommunity();
  const tie = useChange(RecordTieDocument);
  const followUp = useChange(RecordFollowUpDocument, { typenames: ['FollowUp'] });
  const ids = new Map<string, string>();
  const idOf = (what: string): string => {
    const known = ids.get(what) ?? newId();
    ids.set(what, known);
    return known;
  };

  /** Whether it was kept. Two who keep in touch are tied from today on. */
  async function record(
    subject: string,
    step: IntroductionStep,
    { reason = null, until = null }: { reason?: string | null; until?: string | null } = {},
  ): Promise<boolean> {
    if (isRunning.value) return false;
    const [fromId = '', toId = ''] = subject.split(':');
    const known = { kind: 'KNOWS', fromId, toId, validFrom: useToday() } as const;
    if (step === 'confirmed' && !(await tie.run({ input: { id: idOf('tie'), ...known } }))) return false;
    const entry = { communityId: communityId.value, topic: 'introduction', subject, step } as const;
    return (await followUp.run({ input: { id: idOf(step), ...entry, reason, until } })) !== null;
  }

  const isRunning = computed(() => tie.isRunning.value || followUp.isRunning.value);
  return { record, isRunning, problem: computed(() => tie.problem.value ?? followUp.problem.value) };
}
