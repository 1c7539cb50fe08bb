import fc from 'fast-check';
import { spellsOf, type Spells } from '../../../../client/network/timeline/spells.ts';

/** Spells of some items within a span, made up: some since before it, some beyond it. */
export const madeSpells = (items: number, days: number): fc.Arbitrary<Spells> =>
  fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: -1, max: days - 1 }), fc.integer({ min: 0, max: days })), {
        maxLength: 4,
      }),
      { minLength: items, maxLength: items },
    )
    .map((made) => {
      const rows = made.flatMap((spans, item) =>
        spans
          .map(([a, b]) => ({ item, from: Math.min(a, b), to: Math.max(a, b, 0) }))
          .sort((a, b) => a.from - b.from),
      );
      return spellsOf(items, {
        items: rows.map(({ item }) => item),
        from: rows.map(({ from }) => from),
        to: rows.map(({ to }) => to),
      });
    });

/** Spells written by hand: for each item its spans. */
export const spells = (...items: readonly (readonly (readonly [number, number])[])[]): Spells =>
  spellsOf(items.length, {
    items: items.flatMap((spans, item) => spans.map(() => item)),
    from: items.flatMap((spans) => spans.map(([from]) => from)),
    to: items.flatMap((spans) => spans.map(([, to]) => to)),
  });
