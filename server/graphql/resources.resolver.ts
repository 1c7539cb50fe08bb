import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AdvanceMatchInput, Match } from '../entities/match.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ResourceKindEnum, type ResourceKind } from '../entities/resource.ts';
import {
  HopConsentEnum,
  IntroductionHop,
  NeedMatches,
  NeedPhaseEnum,
  type HopConsent,
  type NeedPhase,
} from '../entities/results/needMatches.ts';
import { ResourceLinks } from '../entities/results/resourceLinks.ts';
import { checkRange } from './checkRange.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

const longestPath = { min: 2, usual: 3, max: 6 };
const mostNeeds = 100;

@Resolver(() => IntroductionHop)
export class ResourcesResolver {
  @Query(() => ResourceLinks, {
    description: 'Who links which resource to whom, and what is lacking where',
  })
  resourceLinks(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst, today }: Context,
  ): Promise<ResourceLinks> {
    return analyst.ask('resourceLinks', selection, { today: today() });
  }

  @Query(() => NeedMatches, {
    description: 'Needs with the resources that could meet them, and what has become of them',
  })
  needMatches(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('phase', () => NeedPhaseEnum, { defaultValue: 'waiting' }) phase: NeedPhase,
    @Arg('kind', () => ResourceKindEnum, { nullable: true, description: 'Only needs of this kind' })
    kind: ResourceKind | null,
    @Arg('mostSteps', () => Int, {
      defaultValue: longestPath.usual,
      description: `The longest path of introductions that is to be walked: ${longestPath.min} to ${longestPath.max}`,
    })
    mostSteps: number,
    @Arg('first', () => Int, { defaultValue: 20, description: `At most ${mostNeeds}` }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() { analyst, today }: Context,
  ): Promise<NeedMatches> {
    checkRange('mostSteps', mostSteps, longestPath.min, longestPath.max);
    return analyst.ask('needMatches', selection, {
      phase,
      kind: kind ?? null,
      mostSteps,
      first: checkFirst(first, mostNeeds),
      offset: Math.max(0, offset),
      today: today(),
    });
  }

  @Mutation(() => Match, {
    description:
      'Takes a resource one step further on its way to a need, and makes the need what it then is. From the delivery on, who has the need uses the resource. A step that was taken already does nothing',
  })
  async advanceMatch(
    @Arg('input', () => AdvanceMatchInput) input: AdvanceMatchInput,
    @Ctx() { stores, today }: Context,
  ): Promise<Match> {
    return stores.matches.advance({ ...input, on: input.on ?? today() }, today());
  }

  @FieldResolver(() => HopConsentEnum)
  async consent(
    @Root() { actor, consent }: IntroductionHop,
    @Ctx() { loaders }: Context,
  ): Promise<HopConsent> {
    if (consent !== 'notAsked') return consent;
    return (await loaders.hasAgreed.load(actor.id)) ? 'agreed' : 'notAsked';
  }
}
