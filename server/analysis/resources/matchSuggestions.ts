import { isPersonLabel } from '../../entities/actor.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import type {
  IntroductionHop,
  MatchSuggestion,
  MeetingOccasion,
} from '../../entities/results/needMatches.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { mayBeChild } from '../../graph/candidacy.ts';
import type { Basis } from '../basis.ts';
import { activityOccasions } from '../introductions/activityOccasions.ts';
import { pairId, tensePairs } from '../introductions/introductionEligibility.ts';
import { compareNames } from '../ranks.ts';
import { introducerFor } from './introducerFor.ts';
import { introductions, type ChainFrom } from './introductions.ts';
import { categoryOf, fits, resourceKindOf, stateOf } from './needSupply.ts';
import { offersOf, type Offer } from './offersOf.ts';
import { isStale } from './resourceLinks.ts';

const mostSuggestions = 3;

/** An offer by its nearest provider. */
interface Candidate {
  readonly offer: Offer;
  readonly providerId: string | null;
  /** From the one in need to the provider; empty without a chain. */
  readonly path: readonly string[];
  readonly samePlace: boolean;
}

/**
 * Finds the three resources that fit a need best: the nearest first, then those of the same building, then those with
 * most capacity left (none stated = last), then by title and id. Nobody between whom and the one in need there is tension,
 * and nothing of `tried`. A path longer than `mostSteps` is not to be walked: then somebody brings both together, or they
 * meet at an activity. Complexity: O(nodes + ties) once, and for each need.
 */
export function matchSuggestions(
  basis: Basis,
  mostSteps: number,
): (need: RecordNode, actor: RecordNode, tried: ReadonlySet<string>) => MatchSuggestion[] {
  const { homes, dates, node, refer } = basis;
  const offers = offersOf(basis);
  const chains = introductions(basis);
  const introducer = introducerFor(basis);
  const tense = tensePairs(basis);
  const { occasions } = activityOccasions(basis, dates.lastDay);

  function candidateOf(actor: RecordNode, chainFrom: ChainFrom, offer: Offer): Candidate | null {
    const isNear = (id: string): boolean => homes.has(id) && homes.get(id) === homes.get(actor.id);
    const [best] = offer.providers
      .filter((id) => !tense.has(pairId(actor.id, id)))
      .map((providerId) => ({
        offer,
        providerId,
        path: (chainFrom(providerId) ?? []).toReversed(),
        samePlace: isNear(providerId),
      }))
      .sort(byNearness);
    if (best) return best;
    return offer.providers.length > 0 ? null : { offer, providerId: null, path: [], samePlace: false };
  }

  function suggestion(actor: RecordNode, { offer, providerId, path, samePlace }: Candidate): MatchSuggestion {
    const { resource, capacityLeft } = offer;
    const steps = path.length === 0 ? null : path.length - 1;
    const isDirect = steps !== null && steps < 2;
    const introducing =
      isDirect || providerId === null ? null : introducer(actor.id, providerId, path, mostSteps);
    const told: Told = {
      name: actor.displayName,
      provider: providerId === null ? null : node(providerId).displayName,
      resource: resource.displayName,
      introducer: introducing?.displayName ?? null,
      last: path.length > 3 && introducing?.id === path[1] ? node(path.at(-2)!).displayName : null,
      steps,
    };
    const occasion = isDirect || providerId === null ? null : occasionWith(providerId);
    const place = homes.get(actor.id)?.displayName ?? '';
    const stale = isStale(resource, dates.lastDay);
    return {
      resourceId: resource.id,
      title: resource.displayName,
      provider: providerId === null ? null : refer(providerId),
      state: stateOf(1, path.length),
      steps,
      path: path.map((id) => hop(basis, id)),
      samePlace,
      capacityLeft,
      stale,
      introducer: introducing ? refer(introducing.id) : null,
      occasion,
      reasons: [
        nearnessInWords(told, stateOf(1, path.length)),
        ...(samePlace ? [{ text: 'match.reason.samePlace', parameters: { place } }] : []),
        ...(capacityLeft === null
          ? []
          : [{ text: 'match.reason.capacityLeft', parameters: { count: capacityLeft } }]),
        ...(stale ? [{ text: 'match.reason.stale' }] : []),
      ],
      nextStep: nextStep(told, occasion),
    };
  }

  function occasionWith(providerId: string): MeetingOccasion | null {
    const found = occasions.find(
      ({ attendances, hostIds }) => attendances.has(providerId) || hostIds.includes(providerId),
    );
    return found
      ? { activityId: found.id, title: found.title, on: found.on, isExpected: found.isRecurring }
      : null;
  }

  return (need, actor, tried) => {
    const chainFrom = chains.to([actor.id]);
    const [kind, category] = [resourceKindOf(need), categoryOf(need)];
    return offers
      .filter(({ resource }) => fits(resource, kind, category) && !tried.has(resource.id))
      .map((offer) => candidateOf(actor, chainFrom, offer))
      .filter((candidate) => candidate !== null)
      .sort(
        (a, b) =>
          byNearness(a, b) ||
          (b.offer.capacityLeft ?? -1) - (a.offer.capacityLeft ?? -1) ||
          compareNames(a.offer.resource.displayName, b.offer.resource.displayName) ||
          (a.offer.resource.id < b.offer.resource.id ? -1 : 1),
      )
      .slice(0, mostSuggestions)
      .map((candidate) => suggestion(actor, candidate));
  };
}

const byNearness = (
  a: Pick<Candidate, 'path' | 'samePlace'>,
  b: Pick<Candidate, 'path' | 'samePlace'>,
): number => lengthOf(a) - lengthOf(b) || Number(b.samePlace) - Number(a.samePlace);

const lengthOf = ({ path }: Pick<Candidate, 'path'>): number =>
  path.length === 0 ? Number.MAX_SAFE_INTEGER : path.length;

function hop({ node, refer, dates }: Basis, id: string): IntroductionHop {
  const person = node(id);
  const consent = person.isMentioned
    ? 'mentioned'
    : !isPersonLabel(person.label) || person.label === 'SocialWorker'
      ? 'notNeeded'
      : mayBeChild(person, dates.lastDay)
        ? 'mayBeChild'
        : 'notAsked';
  return { actor: refer(id), consent };
}

/** The names that a suggestion speaks of. */
interface Told {
  readonly name: string;
  readonly provider: string | null;
  readonly resource: string;
  readonly introducer: string | null;
  /** Who introduces the provider, where the first contact does not know her. */
  readonly last: string | null;
  readonly steps: number | null;
}

function nearnessInWords(told: Told, state: MatchSuggestion['state']): Sentence {
  const { name, provider, steps } = told;
  if (provider === null) return { text: 'match.reason.nobody' };
  return { text: `match.reason.${state}`, parameters: { name, provider, steps: steps ?? 0 } };
}

function nextStep(told: Told, occasion: MeetingOccasion | null): Sentence {
  const { name, provider, resource, steps, introducer, last } = told;
  if (provider === null) return { text: 'gap.unmetNeed.findProvider', parameters: { resource } };
  if (steps === 0) return { text: 'match.next.self', parameters: { name, resource } };
  if (steps === 1) return { text: 'match.next.known', parameters: { name, provider } };
  const step = introduction({ ...told, provider, introducer, last });
  if (!occasion) return step;
  return { text: 'match.next.occasion', parameters: { step, title: occasion.title, provider } };
}

function introduction({
  name,
  provider,
  resource,
  introducer,
  last,
  steps,
}: Told & { readonly provider: string }): Sentence {
  if (introducer === null)
    return { text: 'gap.unmetNeed.unreachable.nextStep', parameters: { provider, resource } };
  const parameters = { name, provider, introducer };
  if (last !== null) return { text: 'match.next.chain', parameters: { ...parameters, last } };
  if (steps === null) return { text: 'match.next.together', parameters };
  return { text: steps === 2 ? 'match.next.introduced' : 'match.next.brought', parameters };
}
