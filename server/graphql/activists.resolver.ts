import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fewestDraws, mostDraws } from '../analysis/significance/drawsAllowed.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ActivistCertainty } from '../entities/results/activistCertainty.ts';
import { ActivistEvidence } from '../entities/results/activistEvidence.ts';
import { ActivistFairness } from '../entities/results/activistFairness.ts';
import { ApproachReasons } from '../entities/results/approachReasons.ts';
import { LatentActivists } from '../entities/results/latentActivists.ts';
import { OfficeWithoutNetwork } from '../entities/results/officeWithoutNetwork.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { profileFor } from './profileFor.ts';

const mostListed = 200;
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
    @Ctx() context: Context,
  ): Promise<LatentActivists> {
    const profile = await profileFor(profileId, selection, context);
    return context.analyst.ask('latentActivists', selection, {
      first: checkFirst(first, mostListed),
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
    @Ctx() context: Context,
  ): Promise<ActivistFairness> {
    const profile = await profileFor(profileId, selection, context);
    return context.analyst.ask('activistFairness', selection, {
      top: checkFirst(top, mostListed),
      today: context.today(),
      seed: 1,
      profile,
    });
  }

  @Query(() => [OfficeWithoutNetwork], {
    description: 'Who holds a post and has few ties, fewest first: whom to introduce. At most 50',
  })
  officesWithoutNetwork(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst, today }: Context,
  ): Promise<OfficeWithoutNetwork[]> {
    return analyst.ask('officesWithoutNetwork', selection, { today: today() });
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
