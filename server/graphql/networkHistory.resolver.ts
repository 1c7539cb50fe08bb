import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { NetworkHistory } from '../entities/results/networkHistory.ts';
import type { Context } from './context.ts';

@Resolver(() => NetworkHistory)
export class NetworkHistoryResolver {
  @Query(() => NetworkHistory, {
    description:
      'The network of a selection through time: all its edges, and the days on which each was there. The span is `from` to `to`; where one is not given, from the first date on record, to the last one or today, whichever is later',
  })
  networkHistory(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst, today }: Context,
  ): Promise<NetworkHistory> {
    return analyst.ask('networkHistory', selection, { today: today() });
  }
}
