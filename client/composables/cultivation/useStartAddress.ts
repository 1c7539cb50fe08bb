import { computed } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import type { CaseSubject } from '../../api/generated.ts';
import { caseSubjects } from './caseTypes.ts';

/** The form that starts a case, as the address opens it (`?start=person&subject=<id>`): for which kind, and for whom. */
export function useStartAddress() {
  const route = useRoute();
  const router = useRouter();
  const subject = computed<CaseSubject | null>(
    () => caseSubjects.find((each) => each === route.query['start']) ?? null,
  );
  const subjectId = computed(() => {
    const id = route.query['subject'];
    return typeof id === 'string' && id !== '' ? id : null;
  });
  const without = () => {
    const { start: _start, subject: _subject, ...rest } = route.query;
    return rest;
  };
  return {
    subject,
    subjectId,
    open: (kind: CaseSubject): void => void router.push({ query: { ...without(), start: kind } }),
    close: (): void => void router.replace({ query: without() }),
  };
}

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

export const caseLink = (communityId: string, caseId: string): RouteLocationRaw => ({
  name: 'case',
  params: { communityId, caseId },
});
