import { computed } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import type { ReportKind } from '../../api/generated.ts';

export const reportViews = ['reports', 'forms'] as const;
export type ReportView = (typeof reportViews)[number];

export const reportKinds = [
  'diagnosis',
  'annual',
  'organization',
  'leader',
  'handover',
  'workList',
] as const satisfies readonly ReportKind[];

/** Of whom a report is, where it is of somebody. */
export const subjectKinds = {
  organization: 'organization',
  leader: 'resident',
  handover: 'socialWorker',
} as const satisfies Partial<Record<ReportKind, string>>;
export type SubjectKind = (typeof subjectKinds)[keyof typeof subjectKinds];

export const subjectKindOf = (kind: ReportKind | null): SubjectKind | null =>
  kind !== null && kind in subjectKinds ? subjectKinds[kind as keyof typeof subjectKinds] : null;

/** Whether a report tells of a span, rather than of a day; a list of what is to be done is always of today. */
export const hasSpan = (kind: ReportKind | null): boolean => kind === 'annual' || kind === 'leader';
export const hasDay = (kind: ReportKind | null): boolean => kind !== 'workList';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Which report the page shows, of whom (an id), and of which days; all in the address. */
export function useReportChoice() {
  const route = useRoute();
  const router = useRouter();
  const text = (name: string): string | null => {
    const value = route.query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const day = (name: string): string | null =>
    isDay(route.query[name]) ? (route.query[name] as string) : null;
  const set = (part: Readonly<Record<string, string | null>>): void => {
    const query = { ...route.query, ...part };
    void router.replace({
      query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null && value !== '')),
    });
  };
  const kind = computed<ReportKind | null>(
    () => reportKinds.find((each) => each === route.query['kind']) ?? null,
  );
  return {
    view: computed<ReportView>(() => reportViews.find((each) => each === route.query['view']) ?? 'reports'),
    linkOf: (view: ReportView): RouteLocationRaw => ({ query: view === 'reports' ? {} : { view } }),
    kind,
    subjectId: computed(() => text('subject')),
    /** What an earlier kind wrote into the address and this one has no field for does not count. */
    from: computed(() => (hasSpan(kind.value) ? day('from') : null)),
    to: computed(() => (hasDay(kind.value) ? day('to') : null)),
    chooseKind: (wanted: ReportKind | null): void => set({ kind: wanted, subject: null }),
    chooseSubject: (subject: string | null): void => set({ subject }),
    chooseDays: (days: { readonly from?: string | null; readonly to?: string | null }): void => set(days),
  };
}
