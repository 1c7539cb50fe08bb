import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { OfficeWithoutNetwork } from '../../entities/results/officeWithoutNetwork.ts';
import { defaultWeights } from './dimensions.ts';
import { postsInWords } from './posts.ts';
import { situationOf, standingOf } from './situation.ts';

const few = 0.3;

/**
 * The first residents with a post whose influence is below 0.3: whom to introduce, not whom to judge. Least first. Nobody where
 * nothing is known of influence, or too few of her building answered; social workers are none of them. Complexity:
 * that of `latentActivists`.
 */
export function officesWithoutNetwork(
  record: CommunityRecord,
  selection: NetworkSelection,
  { first, today }: { readonly first: number; readonly today: string },
): OfficeWithoutNetwork[] {
  const situation = situationOf(record, selection, today);
  const { basis, headships } = situation;
  const { formal, influence, isRankable } = standingOf(situation, defaultWeights);
  return formal
    .filter((each) => each.person.label === 'Resident' && isRankable(each))
    .flatMap(({ person }) => {
      const percentile = influence.get(person.id);
      return percentile === undefined || percentile >= few ? [] : [{ person, percentile }];
    })
    .sort((a, b) => a.percentile - b.percentile || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, first)
    .map(({ person, percentile }) => {
      const offices = postsInWords(person, basis, headships);
      return {
        actor: basis.refer(person.id),
        offices,
        percentile,
        sentence: {
          text: 'activists.introduce',
          parameters: { name: person.displayName, offices },
        },
      };
    });
}
