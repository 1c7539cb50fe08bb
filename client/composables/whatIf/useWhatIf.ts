import { computed, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { WhatIfDocument, type NetworkSelection, type WhatIfQuery } from '../../api/generated.ts';
import type { NetworkMarks } from '../../network/networkMarks.ts';
import type { NetworkModel } from '../../network/networkModel.ts';
import { steadily } from '../steadily.ts';
import { useAccess } from '../useAccess.ts';
import { useLongAnswer } from '../useLongAnswer.ts';
import { readAssumption, writeAssumption, type Assumption } from './whatIfAddress.ts';

export type WhatIfAnswer = WhatIfQuery['whatIf'];

/**
 * What would change if some people were not there and some were introduced to each other: what is assumed is in the
 * address, the answer comes from the server, and the picture is marked with both.
 */
export function useWhatIf(selection: Ref<NetworkSelection>, model: Ref<NetworkModel | null>) {
  const route = useRoute();
  const router = useRouter();
  const { mayOpen } = useAccess();
  const assumption = steadily<Assumption>(() => readAssumption(route.query));
  const isEmpty = computed(() => assumption.value.leave.length + assumption.value.add.length === 0);
  const { data, problem, work } = useLongAnswer(WhatIfDocument, (job) =>
    isEmpty.value
      ? null
      : {
          selection: selection.value,
          leave: [...assumption.value.leave],
          add: [...assumption.value.add],
          // What lacks is for those who may see the work list.
          withGaps: mayOpen('gaps', String(selection.value.communityId)),
          job,
        },
  );
  const result = computed<WhatIfAnswer | null>(() => data.value?.whatIf ?? null);
  const marks = computed<NetworkMarks | null>(() => {
    const network = model.value;
    if (isEmpty.value || network === null) return null;
    const indexes = (ids: readonly string[]): number[] => ids.flatMap((id) => network.indexOf.get(id) ?? []);
    const pairs = assumption.value.add.flatMap(({ fromId, toId }) => {
      const [from, to] = indexes([fromId, toId]);
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    return {
      ringed: new Set(pairs.flatMap(({ from, to }) => [from, to])),
      hollow: new Set(indexes(assumption.value.leave)),
      tinted: new Set(
        indexes(result.value?.separated.flatMap(({ actors }) => actors.map(({ id }) => id)) ?? []),
      ),
      added: pairs,
    };
  });

  return {
    assumption,
    isEmpty,
    result,
    problem,
    work,
    marks,
    change(part: Partial<Assumption>): void {
      // Who leaves takes along the ties that would have come about with her: the address is read that way.
      void router.replace({ query: writeAssumption({ ...assumption.value, ...part }, route.query) });
    },
    clear(): void {
      void router.replace({ query: writeAssumption({ leave: [], add: [] }, route.query) });
    },
  };
}
