import { computed } from 'vue';
import {
  MergePersonsDocument,
  RecordFollowUpDocument,
  SplitPersonDocument,
  UndoIdentityChangeDocument,
  type MergeableProperty,
  type UndoIdentityChangeMutation,
} from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useChange } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { useForgetAnswers } from '../useForgetAnswers.ts';

/**
 * Says who is one and who two. Each act is kept once, however often a browser has to ask. When what was done has been told,
 * `refresh` lets all pages ask anew: it takes away the part of the page that did it.
 */
export function useIdentityChange() {
  const { communityId } = useCommunity();
  const refresh = useForgetAnswers();
  const followUp = useChange(RecordFollowUpDocument);
  const merging = useChange(MergePersonsDocument);
  const splitting = useChange(SplitPersonDocument);
  const undoing = useChange(UndoIdentityChangeDocument);
  const all = [followUp, merging, splitting, undoing];
  const ids = new Map<string, string>();
  const idOf = (what: string): string => {
    const known = ids.get(what) ?? newId();
    ids.set(what, known);
    return known;
  };
  const isRunning = computed(() => all.some((each) => each.isRunning.value));

  /** Whether it was kept that the two of a pair are two, or that they may be one after all. */
  async function tellApart(subject: string, step: 'apart' | 'reopened'): Promise<boolean> {
    if (isRunning.value) return false;
    const entry = { communityId: communityId.value, topic: 'identity', subject, step } as const;
    return (await followUp.run({ input: { id: newId(), ...entry } })) !== null;
  }

  /** Whether the two became one. */
  async function merge(keptId: string, otherId: string, take: MergeableProperty[]): Promise<boolean> {
    if (isRunning.value) return false;
    const done = await merging.run({ id: idOf(`${keptId} ${otherId}`), keptId, otherId, take });
    return done !== null;
  }

  /** Whether the one became two. */
  async function split(personId: string, tieIds: string[], name: string): Promise<boolean> {
    if (isRunning.value) return false;
    const id = idOf([personId, name, ...tieIds].join(' '));
    const done = await splitting.run({ id, personId, tieIds, name });
    return done !== null;
  }

  /** What could not become as it was; null when it could not be undone. */
  async function undo(id: string): Promise<UndoIdentityChangeMutation['undoIdentityChange'] | null> {
    if (isRunning.value) return null;
    const done = await undoing.run({ communityId: communityId.value, id });
    return done?.undoIdentityChange ?? null;
  }

  const problem = computed(() => all.map((each) => each.problem.value).find((each) => each !== null) ?? null);
  return { tellApart, merge, split, undo, refresh, isRunning, problem };
}
