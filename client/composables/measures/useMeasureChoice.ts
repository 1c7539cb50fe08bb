import type { ComputedRef } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import { steadily } from '../steadily.ts';
import { readChoice, usualChoice, writeChoice, type MeasureChoice } from './measureAddress.ts';

/** The measure of the page and its options. They live in the address, so that a link shows the same figures. */
export function useMeasureChoice(): {
  readonly choice: ComputedRef<MeasureChoice>;
  /** Where a measure with its usual options is; null = where all are offered. */
  linkTo(id: string | null): RouteLocationRaw;
  /** Changes options of the chosen measure. */
  change(part: Partial<MeasureChoice>): void;
} {
  const route = useRoute();
  const router = useRouter();
  const choice = steadily<MeasureChoice>(() => readChoice(route.query));
  return {
    choice,
    linkTo: (id) => ({ query: writeChoice({ ...usualChoice, id }, route.query) }),
    change: (part) => void router.replace({ query: writeChoice({ ...choice.value, ...part }, route.query) }),
  };
}
