import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { Autonomy, WithdrawalEnum, type Withdrawal } from '../entities/results/autonomy.ts';
import {
  OrganizationBalance,
  OrganizationScopeEnum,
  type OrganizationScope,
} from '../entities/results/organizationBalance.ts';
import { OrganizationCard } from '../entities/results/organizationCard.ts';
import type { Context } from './context.ts';

@Resolver()
export class OrganizationsResolver {
  @Query(() => Autonomy, {
    description: 'Whether a community carries itself: with and without social workers and committee',
  })
  autonomy(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('withdrawal', () => WithdrawalEnum, { defaultValue: 'workersAndCommittee' })
    withdrawal: Withdrawal,
    @Ctx() { analyst, today }: Context,
  ): Promise<Autonomy> {
    return analyst.ask('autonomy', selection, { withdrawal, today: today() });
  }

  @Query(() => OrganizationBalance, {
    description:
      'Activities, members, resources and hours of social workers by organization. Activities and hours count from the beginning of the selection, or over a year',
  })
  organizationBalance(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('scope', () => OrganizationScopeEnum, { defaultValue: 'ofResidents' }) scope: OrganizationScope,
    @Ctx() { analyst, today }: Context,
  ): Promise<OrganizationBalance> {
    return analyst.ask('organizationBalance', selection, { scope, today: today() });
  }

  @Query(() => OrganizationCard, {
    description: 'One organization: members, core, bridges, resources, rhythm and autonomy',
  })
  organizationCard(
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst, today }: Context,
  ): Promise<OrganizationCard> {
    return analyst.ask('organizationCard', selection, { organizationId, today: today() });
  }
}
