import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import { usualRelianceApart } from '../analysis/activists/fairness/groupReliance.ts';
import { mostListed, noPlace } from '../analysis/activists/latentActivists.ts';
import { fewestDraws, mostDraws } from '../analysis/significance/drawsAllowed.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ActivistCertainty } from '../entities/results/activistCertainty.ts';
import { ActivistEvidence } from '../entities/results/activistEvidence.ts';
import { ActivistFairness } from '../entities/results/activistFairness.ts';
import { ApproachReasons } from '../entities/results/approachReasons.ts';
import { LatentActivists } from '../entities/results/latentActivists.ts';
import { OfficeWithoutNetwork } from '../entities/results/officeWithoutNetwork.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkRange } from './checkRange.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { profileFor } from './profileFor.ts';

/** So far apart are two rank correlations at most, as they lie between −1 and 1. */
const mostApart = 2;
const profileMeaning = 'A weight profile of the community; null = the built-in weights';

@Resolver()
export class ActivistsResolver {
  @Query(() => LatentActivists, {
    description: 'Residents who hold the community together without an office, with the reasons',
  })
  async latentActivists(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('profileId', () => ID, { nullable: true, description: profileMeaning }) profileId: string | null,
    @Arg('placeId', () => ID, {
      nullable: true,
      description: `Only who lives in this building, with the rank in the list of all; \`${noPlace}\`: who lives in none that is recorded`,
    })
    placeId: string | null,
    @Ctx() context: Context,
  ): Promise<LatentActivists> {
    const profile = await profileFor(profileId, selection, context);
    return context.analyst.ask('latentActivists', selection, {
      first: checkFirst(first, mostListed),
      placeId,
      today: context.today(),
      profile,
    });
  }

  @Query(() => ActivistEvidence, {
    nullable: true,
    description: 'Each figure of a person with its records; null for who is on no list of activists',
  })
  async activistEvidence(
    @Arg('personId', () => ID) personId: string,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('profileId', () => ID, { nullable: true, description: profileMeaning }) profileId: string | null,
    @Ctx() context: Context,
  ): Promise<ActivistEvidence | null> {
    const profile = await profileFor(profileId, selection, context);
    return context.analyst.ask('activistEvidence', selection, {
      personId,
      today: context.today(),
      profile,
    });
  }

  @Query(() => ActivistCertainty, {
    description:
      'How sure the list of latent activists is: what its ranks would be if everybody had answered',
  })
  async activistCertainty(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('profileId', () => ID, { nullable: true, description: profileMeaning }) profileId: string | null,
    @Arg('top', () => Int, { defaultValue: 20, description: 'The first how many `topShare` is about' })
    top: number,
    @Arg('draws', () => Int, {
      defaultValue: 200,
      description: `How often the answers are completed, ${fewestDraws} to ${mostDraws}`,
    })
    draws: number,
    @Arg('seed', () => Int, { defaultValue: 1 }) seed: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() context: Context,
  ): Promise<ActivistCertainty> {
    const profile = await profileFor(profileId, selection, context);
    const asked = { top: checkFirst(top, mostListed), draws, seed, today: context.today(), profile };
    return context.analyst.ask('activistCertainty', selection, asked, { job });
  }

  @Query(() => ActivistFairness, {
    description:
      'Whether a list leaves out groups of people. Facts about persons are read here only, never to score',
  })
  async activistFairness(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('profileId', () => ID, { nullable: true, description: profileMeaning }) profileId: string | null,
    @Arg('top', () => Int, { defaultValue: 20, description: 'How many of the list are looked at' })
    top: number,
    @Arg('relianceApart', () => Float, {
      defaultValue: usualRelianceApart,
      description: `From more than which difference of rank correlations on a group is marked in \`reliance\`, 0 to ${mostApart}; the default is ours, a heuristic`,
    })
    relianceApart: number,
    @Ctx() context: Context,
  ): Promise<ActivistFairness> {
    checkRange('relianceApart', relianceApart, 0, mostApart);
    const profile = await profileFor(profileId, selection, context);
    return context.analyst.ask('activistFairness', selection, {
      top: checkFirst(top, mostListed),
      today: context.today(),
      seed: 1,
      profile,
      relianceApart,
    });
  }

  @Query(() => [OfficeWithoutNetwork], {
    description: 'Who holds a post and has few ties, fewest first: whom to introduce',
  })
  officesWithoutNetwork(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { analyst, today }: Context,
  ): Promise<OfficeWithoutNetwork[]> {
    return analyst.ask('officesWithoutNetwork', selection, {
      first: checkFirst(first, mostListed),
      today: today(),
    });
  }

  @Query(() => ApproachReasons, {
    nullable: true,
    description: 'Why a person was approached, in words for herself; null when there is no such person',
  })
  approachReasons(
    @Arg('personId', () => ID) personId: string,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst, today }: Context,
  ): Promise<ApproachReasons | null> {
    return analyst.ask('approachReasons', selection, { personId, today: today() });
  }
}
