import { Arg, Ctx, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { affiliationKinds, type Affiliation } from '../analysis/twoModeOf.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { TwoMode } from '../entities/results/twoMode.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

export const AffiliationEnum = Object.fromEntries(Object.keys(affiliationKinds).map((id) => [id, id]));
registerEnumType(AffiliationEnum, {
  name: 'SharedAffiliation',
  description: 'attendance: persons and activities; membership: persons and organizations',
});

const largestRows = 5_000;

@Resolver()
export class TwoModeResolver {
  @Query(() => TwoMode, {
    description:
      'Persons and what they attended or belong to, with centralities of both. Of the selection count its dates, its kinds of actors and whom it leaves out',
  })
  twoMode(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('affiliation', () => AffiliationEnum) affiliation: Affiliation,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: `How many rows of each kind, at most ${largestRows}`,
    })
    first: number,
    @Ctx() { analyst }: Context,
  ): Promise<TwoMode> {
    return analyst.ask('twoMode', selection, { affiliation, first: checkFirst(first, largestRows) });
  }
}
