import { median } from '../../analysis/median.ts';
import { needSupply, type NeedSupply } from '../../analysis/resources/needSupply.ts';
import { textOf } from '../../graph/recordTies.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';

const openNeeds = (basis: CultivationBasis): readonly NeedSupply[] =>
  basis.once('openNeeds', () => needSupply(basis.community));

/**
 * Median number of steps from an open need to the nearest provider of what would meet it (see `supplyFinder`). Needs that
 * nothing or nobody can be reached for do not count. Undefined: null without such needs. O(nodes + ties) for each kind in need.
 */
export const needDistance = defineIndicator({
  id: 'need.medianDistance',
  subjects: ['community'],
  name: { zh: '需求到资源的距离', en: 'Distance from needs to resources' },
  meaning: {
    zh: '没满足的需求，通常要经过几步才到得了最近的提供方（中位数）。',
    en: 'How many steps usually lie between an open need and the nearest provider (median).',
  },
  unit: 'steps',
  value: (basis) => median(openNeeds(basis).flatMap(({ steps }) => steps ?? [])),
});

/** Median days for which open needs have waited. Undefined: null where of none it is known since when. O(needs). */
export const needOpenDays = defineIndicator({
  id: 'need.openDays',
  subjects: ['community'],
  name: { zh: '需求等了多久', en: 'How long needs wait' },
  meaning: {
    zh: '没满足的需求通常已经等了多少天（中位数）。',
    en: 'For how many days open needs have usually waited (median).',
  },
  unit: 'days',
  value: (basis) => median(openNeeds(basis).flatMap(({ openDays }) => openDays ?? [])),
});

/** Open needs of which it was written down how pressing they are. O(needs). */
export const needsRanked = defineIndicator({
  id: 'need.ranked',
  subjects: ['community'],
  name: { zh: '排了轻重缓急的需求', en: 'Needs ranked' },
  meaning: {
    zh: '没满足的需求当中，写明紧急程度的有几项。',
    en: 'How many open needs have a note of how pressing they are.',
  },
  unit: 'count',
  value: (basis) =>
    new Set(
      openNeeds(basis)
        .filter(({ need }) => textOf(need, 'severity') !== null)
        .map(({ need }) => need.id),
    ).size,
});
