import { computed } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import type { CaseSubject } from '../../api/generated.ts';
import { caseSubjects } from './caseTypes.ts';

/**
 * The form that starts a case, as the address opens it (`?start=person&subject=<id>&model=<id>`): for which kind, for whom,
 * and by which stage model.
 */
export function useStartAddress() {
  const route = useRoute();
  const router = useRouter();
  const subject = computed<CaseSubject | null>(
    () => caseSubjects.find((each) => each === route.query['start']) ?? null,
  );
  const idIn = (name: 'subject' | 'model'): string | null => {
    const id = route.query[name];
    return typeof id === 'string' && id !== '' ? id : null;
  };
  const without = () => {
    const { start: _start, subject: _subject, ...rest } = route.query;
    return rest;
  };
  return {
    subject,
    subjectId: computed(() => idIn('subject')),
    modelId: computed(() => idIn('model')),
    open: (kind: CaseSubject): void => void router.push({ query: { ...without(), start: kind } }),
    close: (): void => void router.replace({ query: without() }),
  };
}

/** The link from the pages of cultivation to the form with a stage model chosen. */
export const startWithModel = ({
  id,
  subject,
}: {
  readonly id: string;
  readonly subject: CaseSubject;
}): RouteLocationRaw => ({ query: { start: subject, model: id } });

/** The link to the form with somebody filled in. */
export const startCaseLink = (
  communityId: string,
  subject: CaseSubject,
  subjectId: string,
): RouteLocationRaw => ({
  name: 'cultivation',
  params: { communityId },
  query: { start: subject, subject: subjectId },
});

/** The anchor of the assessments on the page of a case. */
export const assessmentPlace = 'assessment';

export const caseLink = (communityId: string, caseId: string): RouteLocationRaw => ({
  name: 'case',
  params: { communityId, caseId },
});

export const assessmentLink = (communityId: string, caseId: string): RouteLocationRaw => ({
  name: 'case',
  params: { communityId, caseId },
  hash: `#${assessmentPlace}`,
});
