import type { Sentence } from '../../../entities/sentence.ts';
import {
  buildingRateIds,
  buildingRates,
  readsOfBuildingRates,
  type BuildingRateId,
} from '../buildingRates.ts';
import { defineGapRule } from '../gapRule.ts';
import { helpersOf } from '../neighbours.ts';
import { shrunkRates, type Share, type ShrunkRate } from '../shrunkRates.ts';

/** A rate of a building that is behind that of the community. */
interface ShortRate extends Share, ShrunkRate {
  readonly id: BuildingRateId;
}

/** Rates that depend on how many were asked about their contacts. */
const ratesOfContacts: readonly BuildingRateId[] = ['reach', 'isolates'];

/**
 * Coverage: a building that is behind the rest of the community.
 *
 * Definition: one of its rates (see `buildingRates`: participation, response, leaders, contacts beyond the building,
 *   isolates among those asked), drawn towards that of the community as far as its size leaves it open (see
 *   `shrunkRates`), is worse than that of the community by `deviation` standard deviations or more. A rate of fewer
 *   than `fewestResidents` is not looked at. Unknown where only contacts are behind and few answered a survey.
 * Severity: medium, high from `farDeviation` on; low when unknown. Size: standard deviations of the worst rate.
 * Undefined: with fewer than three buildings, or where buildings differ no more than chance makes them, none is behind.
 * Complexity: O(nodes + ties).
 */
export const coverage = defineGapRule<{ readonly short: readonly ShortRate[] }>({
  id: 'coverage',
  thresholds: [
    { id: 'deviation', usual: 1.64, minimum: 0.5, maximum: 5, whole: false },
    { id: 'farDeviation', usual: 2.58, minimum: 0.5, maximum: 10, whole: false, notBelow: 'deviation' },
    { id: 'fewestResidents', usual: 5, minimum: 5, maximum: 1000, whole: true },
  ],
  reads: {
    contacts: 'all',
    asked: 'persons',
    ...readsOfBuildingRates,
  },
  find(situation, { deviation, farDeviation, fewestResidents }) {
    const buildings = buildingRates(situation);
    const behind = new Map(buildings.map(({ placeId }): [string, ShortRate[]] => [placeId, []]));
    for (const id of buildingRateIds) {
      const enough = buildings.filter(({ shares }) => shares[id].of >= fewestResidents!);
      const rates = shrunkRates(enough.map(({ shares }) => shares[id]));
      enough.forEach(({ placeId, shares }, i) => {
        const rate = rates[i];
        if (rate && lackOf(id, rate) >= deviation!) behind.get(placeId)!.push({ id, ...shares[id], ...rate });
      });
    }
    return [...behind].flatMap(([placeId, rates]) => {
      if (rates.length === 0) return [];
      const short = rates.sort((a, b) => lackOf(b.id, b) - lackOf(a.id, a));
      const size = lackOf(short[0]!.id, short[0]!);
      const isUnknown = situation.isThinlySurveyed && short.every(({ id }) => ratesOfContacts.includes(id));
      const known = size >= farDeviation! ? 3 : 2;
      return [
        {
          certainty: isUnknown ? ('unknown' as const) : ('confirmed' as const),
          points: isUnknown ? 1 : known,
          size,
          since: null,
          actorId: null,
          placeId,
          details: { short },
        },
      ];
    });
  },
  describe(situation, { placeId, details: { short } }) {
    const place = situation.node(placeId!);
    const helpers = helpersOf(situation, place);
    const parameters = {
      place: place.displayName,
      rates: short.map(inWords),
      helper: helpers[0]?.actor.name ?? '',
    };
    return {
      evidence: { text: 'gap.coverage.behind', parameters },
      nextStep: {
        text: `gap.coverage.${short[0]!.id}.${helpers.length > 0 ? 'stepWith' : 'step'}`,
        parameters,
      },
      helpers,
    };
  },
});

/** By how many standard deviations a rate is worse than that of the community. */
const lackOf = (id: BuildingRateId, { z }: ShrunkRate): number => (id === 'isolates' ? z : -z);

const inWords = ({ id, count, of, whole }: ShortRate): Sentence => ({
  text: `gap.coverage.${id}`,
  parameters: { count, of, percent: Math.round((100 * count) / of), whole: Math.round(100 * whole) },
});
