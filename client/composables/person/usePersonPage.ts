import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import {
  PersonDecisionsDocument,
  PersonEvidenceDocument,
  PersonStandingDocument,
  type PersonEvidenceQuery,
} from '../../api/generated.ts';
import { dayOf } from '../../network/selectionAddress.ts';
import { decisionFigures } from '../activists/decisionFigures.ts';
import { useCertainty } from '../activists/useCertainty.ts';
import { useProfileChoice } from '../activists/useWeightProfiles.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { useEgo } from '../useEgo.ts';
import { useToday } from '../useToday.ts';
import { notScoredReason, type NotScoredReason } from './notScored.ts';

export type PersonEvidence = NonNullable<PersonEvidenceQuery['activistEvidence']>;

/** Of the records behind a figure the server tells the latest. */
export const mostRecords = 50;

/**
 * What is known of one person, by the network and the weights of the address: what surrounds her, her evidence, and what
 * was decided. Her file is looked into only where there is no evidence, to say why.
 */
export function usePersonPage(personId: MaybeRefOrGetter<string>) {
  const today = useToday();
  const { communityId } = useCommunity();
  const { profileId } = useProfileChoice();
  const around = useEgo(personId);
  const { ego, selection } = around;
  const found = useAnswer(
    PersonEvidenceDocument,
    computed(() => ({
      communityId: communityId.value,
      personId: toValue(personId),
      selection: selection.value,
      profileId: profileId.value,
    })),
    { typenames: ['Resident', 'Tie', 'Consent'] },
  );
  const evidence = computed(() => found.data.value?.activistEvidence ?? null);
  /** How sure her rank is: asked once there is one, as it takes longer. */
  const certainty = useCertainty(
    selection,
    profileId,
    () => typeof evidence.value?.activist.rank === 'number',
  );
  const interval = computed(() => certainty.intervalOf(toValue(personId)));
  const decided = useAnswer(
    PersonDecisionsDocument,
    computed(() => ({ communityId: communityId.value, personId: toValue(personId) })),
    { typenames: ['Decision'] },
  );
  const decisions = computed(() => decided.data.value?.decisions.edges.map(({ node }) => node) ?? []);
  const isUnscored = computed(() => found.data.value !== undefined && evidence.value === null);
  const isKnownResident = computed(() =>
    ego.value ? ego.value.reference.kind === 'Resident' : around.isMissing.value,
  );
  const standing = useAnswer(
    PersonStandingDocument,
    computed(() => ({ personId: toValue(personId) })),
    { pause: computed(() => !isUnscored.value || !isKnownResident.value), typenames: ['Consent'] },
  );
  const file = computed(() => standing.data.value?.personFile ?? null);
  const reason = computed<NotScoredReason | null>(() => {
    if (!isUnscored.value) return null;
    if (ego.value && ego.value.reference.kind !== 'Resident') return 'notResident';
    return file.value
      ? notScoredReason(file.value, standing.data.value?.resident?.birthYear ?? null, today)
      : null;
  });
  const reference = computed(() => evidence.value?.activist.actor ?? ego.value?.reference ?? null);
  const profile = computed(
    () => found.data.value?.weightProfiles.find(({ id }) => id === profileId.value) ?? null,
  );

  return {
    ...around,
    communityId,
    evidence,
    decisions,
    certainty,
    interval,
    /** Why there is no evidence; null while there is some, or it isn't known yet. */
    reason,
    reference,
    name: computed(() => reference.value?.name ?? file.value?.name ?? ''),
    /** What is kept with a decision made now. */
    figures: computed(() =>
      evidence.value
        ? decisionFigures(evidence.value.activist, interval.value, {
            profile: profile.value,
            asOf: dayOf(selection.value, today),
            seed: interval.value ? (certainty.certainty.value?.seed ?? null) : null,
            groupBy: null,
          })
        : null,
    ),
    isLoading: computed(() => around.isLoading.value || found.isLoading.value || standing.isLoading.value),
    problem: computed(
      () => around.problem.value ?? found.problem.value ?? standing.problem.value ?? decided.problem.value,
    ),
    retry(): void {
      around.retry();
      found.retry();
      decided.retry();
      if (isUnscored.value && isKnownResident.value) standing.retry();
    },
  };
}
