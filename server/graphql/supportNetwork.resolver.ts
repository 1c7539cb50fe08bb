import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { SupportNetwork } from '../entities/results/supportNetwork.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import type { Context } from './context.ts';

@Resolver()
export class SupportNetworkResolver {
  @Query(() => SupportNetwork, {
    nullable: true,
    description:
      'One resident and what surrounds her: who gives and gets support, organizations, activities, resources, needs. Null where there is no such resident, or she was merely mentioned',
  })
  async supportNetwork(
    @Arg('personId', () => ID) personId: string,
    @Arg('asOf', () => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
    asOf: PartialDate | null,
    @Arg('comparedWith', () => GraphQLPartialDate, {
      nullable: true,
      description: 'An earlier date: `change` says what is otherwise than then',
    })
    comparedWith: PartialDate | null,
    @Arg('asKnownOn', () => GraphQLPartialDate, {
      nullable: true,
      description: 'Only what had been written down by the end of this day; without asOf also as of this day',
    })
    asKnownOn: PartialDate | null,
    @Ctx() { analyst, loaders, today }: Context,
  ): Promise<SupportNetwork | null> {
    const person = await loaders.node.load(personId);
    if (!person) throw new ProblemError({ code: 'notFound', field: 'personId' });
    const selection = { communityId: person.communityId, asOf, asKnownOn };
    const before = comparedWith ?? null;
    return analyst.ask('supportNetwork', selection, { personId, before, today: today() });
  }
}
