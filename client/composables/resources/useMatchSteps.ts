import { ref } from 'vue';
import { AdvanceMatchDocument, WithdrawNeedDocument, type MatchStep } from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useChange } from '../useAnswer.ts';

/** What a step of a match changes besides itself. */
const typenames = ['Need', 'Tie'];

/** Takes resources further on their way to a need. What is sent again after no answer came is the same step. */
export function useMatchSteps() {
  const advance = useChange(AdvanceMatchDocument, { typenames });
  const withdraw = useChange(WithdrawNeedDocument, { typenames });
  const ids = new Map<string, string>();
  const problem = ref(advance.problem.value);
  const isRunning = ref(false);

  async function take<Answer>(
    change: { readonly problem: typeof advance.problem },
    act: () => Promise<Answer | null>,
  ): Promise<Answer | null> {
    if (isRunning.value) return null;
    isRunning.value = true;
    const answer = await act();
    problem.value = answer === null ? change.problem.value : null;
    isRunning.value = false;
    return answer;
  }
  return {
    problem,
    isRunning,
    /** Suggests a resource for a need. */
    async propose(needId: string, resourceId: string): Promise<boolean> {
      const pair = `${needId} ${resourceId}`;
      const id = ids.get(pair) ?? newId();
      ids.set(pair, id);
      const input = { id, needId, resourceId, step: 'proposed' as const };
      return (await take(advance, () => advance.run({ input }))) !== null;
    },
    async follow(
      match: { readonly id: string; readonly resourceId: string },
      needId: string,
      step: MatchStep,
      note: string,
    ): Promise<boolean> {
      const input = { id: match.id, needId, resourceId: match.resourceId, step, note: note.trim() || null };
      return (await take(advance, () => advance.run({ input }))) !== null;
    },
    /** For a need that nothing is on its way to. */
    async withdrawNeed(id: string): Promise<boolean> {
      return (await take(withdraw, () => withdraw.run({ id }))) !== null;
    },
  };
}
