import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import {
  LatestDecisionsDocument,
  type ActivistVerdict,
  type DecisionRowFragment,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

/** Where somebody may stand, in the order of the talks with her. */
export const activistVerdicts = [
  'shortlisted',
  'approached',
  'agreed',
  'declined',
  'notNow',
] as const satisfies readonly ActivistVerdict[];

const ofShortlist: readonly ActivistVerdict[] = ['shortlisted', 'approached', 'agreed'];

/** Whether somebody is on the shortlist by what was decided last. */
export const isOnShortlist = ({ verdict }: DecisionRowFragment): boolean => ofShortlist.includes(verdict);

/** What was decided last about each of up to 500 persons of a community, the latest first. */
export function useDecisions(communityId: MaybeRefOrGetter<string>) {
  const { data, problem } = useAnswer(
    LatestDecisionsDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { typenames: ['Decision', 'Resident'] },
  );
  const decisions = computed(() => data.value?.decisions.edges.map(({ node }) => node) ?? []);
  const byPerson = computed(() => new Map(decisions.value.map((each) => [each.personId, each])));
  return {
    decisions,
    decisionOf: (personId: string): DecisionRowFragment | null => byPerson.value.get(personId) ?? null,
    problem,
  };
}
