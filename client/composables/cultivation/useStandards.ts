import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import {
  AssessmentsDocument,
  FilingDocument,
  FilingsDocument,
  FilingSetsDocument,
  LadderDocument,
  LadderRiseDocument,
  MaturityDocument,
  MaturityStandardsDocument,
  type AssessmentsQuery,
  type FilingPartsFragment,
  type LadderQuery,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { caseTypenames } from './caseTypes.ts';

export type Filing = FilingPartsFragment;
export type AssessmentHistory = AssessmentsQuery['assessments']['assessments'][number];
export type AssessmentRound = AssessmentHistory['rounds'][number];
export type LadderStep = LadderQuery['ladder']['steps'][number];

/** What is asked again once something about standards, filings, assessments or steps was written down. */
export const standardTypenames = [
  ...caseTypenames,
  ...['Maturity', 'MaturityStandards', 'Filing', 'Filings', 'FilingSets'],
  ...['SubjectAssessments', 'Ladder', 'LadderRise'],
];

export function useMaturity(organizationId: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(MaturityDocument, () => ({
    communityId: communityId.value,
    organizationId: toValue(organizationId),
  }));
  return { communityId, maturity: computed(() => data.value?.maturity ?? null), ...state };
}

/** The standards that hold in the community, while they are asked for. */
export function useMaturityStandards(pause: MaybeRefOrGetter<boolean>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(
    MaturityStandardsDocument,
    () => ({ communityId: communityId.value }),
    { pause },
  );
  return { standards: computed(() => data.value?.maturityStandards ?? []), ...state };
}

export function useFiling(organizationId: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(FilingDocument, () => ({
    communityId: communityId.value,
    organizationId: toValue(organizationId),
  }));
  return { communityId, filing: computed(() => data.value?.filing ?? null), ...state };
}

/** The filings of a community, so many at a time. */
export function useFilings(page: MaybeRefOrGetter<{ first: number; offset: number }>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(FilingsDocument, () => ({
    communityId: communityId.value,
    ...toValue(page),
  }));
  return { communityId, filings: computed(() => data.value?.filings ?? null), ...state };
}

/** The rules of filing that can be chosen, while they are asked for. */
export function useFilingSets(pause: MaybeRefOrGetter<boolean>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(FilingSetsDocument, () => ({ communityId: communityId.value }), {
    pause,
  });
  return { sets: computed(() => data.value?.filingSets ?? null), ...state };
}

export function useAssessments(subjectId: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(AssessmentsDocument, () => ({
    communityId: communityId.value,
    subjectId: toValue(subjectId),
  }));
  return { communityId, assessments: computed(() => data.value?.assessments ?? null), ...state };
}

export function useLadder(personId: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(LadderDocument, () => ({
    communityId: communityId.value,
    personId: toValue(personId),
  }));
  return { communityId, ladder: computed(() => data.value?.ladder ?? null), ...state };
}

export function useLadderRise(since: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { data, ...state } = useAnswer(
    LadderRiseDocument,
    () => ({ communityId: communityId.value, since: toValue(since) }),
    { pause: () => toValue(since) === '' },
  );
  return { communityId, rise: computed(() => data.value?.ladderRise ?? null), ...state };
}
