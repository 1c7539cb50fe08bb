import { computed, type ComputedRef } from 'vue';

/**
 * Plain data that is read anew and stays the same object while it is equal: what depends on it is not asked again. An
 * address also says what is no part of it, such as the open card.
 */
export const steadily = <Data>(read: () => Data): ComputedRef<Data> =>
  computed<Data>((former) => {
    const next = read();
    return former !== undefined && JSON.stringify(former) === JSON.stringify(next) ? former : next;
  });
