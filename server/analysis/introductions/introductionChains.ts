import { compareTexts } from '../../entities/compareTexts.ts';
import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { ContactFrequency } from '../../entities/contactFrequency.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { lastDay, type PartialDate } from '../../entities/partialDate.ts';
import type { IntroductionChain, IntroductionChains } from '../../entities/results/introductionChains.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { daySpan, sharedDays } from '../../graph/daySpan.ts';
import { onDate, type RecordTie } from '../../graph/recordTies.ts';
import { nodesById } from '../actorReferences.ts';
import { basisOf, type Basis } from '../basis.ts';
import { actorStays } from '../evolution/history/actorStays.ts';
import { groupedBy } from '../groupedBy.ts';
import { isStaff } from '../offices.ts';
import { latest, mostFrequent } from '../supportNetwork/supportAlters.ts';
import { mayIntroduce, pairId, tensePairs } from './introductionEligibility.ts';

const mostChains = 3;

interface IntroductionChainArguments {
  readonly personId: string;
  /** Who seeks the introduction; null = whichever social worker or holder of a post other than building head. */
  readonly fromId: string | null;
  readonly today: string;
}

/** What two who are in contact have between them. */
interface Acquaintance {
  readonly ties: readonly RecordTie[];
  readonly strength: number;
  readonly confirmedOn: PartialDate | null;
  readonly since: PartialDate | null;
}

/** Persons from who seeks to who is sought, and what each has with the next. */
interface Chain {
  readonly ids: readonly string[];
  readonly links: readonly Acquaintance[];
}

/**
 * Who could introduce somebody to a person: the best chains of at most three steps of people in contact (KNOWS, SUPPORTS,
 * NOMINATES in either direction, as of the last day of the selection). Order: fewest steps; then by the weakest acquaintance of
 * the chain, strongest first; then by the one that was longest not confirmed (nor begun), latest first; then most confirmed ones; then
 * ids. Each chain reaches her through somebody else, so that one may decline and another is left.
 * Go-betweens: nobody who does not want to be asked, may be a child, was merely mentioned, or has moved out (homes are recorded
 * and all have ended); no step between two of whom tension was ever told, also where the viewer may not see that. No go-between is one of those from
 * whom chains may start. Null when there is no such person. Complexity: O(nodes + ties) + the contacts of her contacts for each start.
 */
export function introductionChains(
  record: CommunityRecord,
  selection: NetworkSelection,
  { personId, fromId, today }: IntroductionChainArguments,
): IntroductionChains | null {
  const person = nodesById(record).get(personId);
  if (!person || !isPersonLabel(person.label)) return null;
  const basis = basisOf(record, selection, today);
  const acquaintances = acquaintancesIn(basis);
  const starts = startsOf(basis, fromId).filter((id) => id !== personId);
  const found = chainsBetween(basis, acquaintances, starts, personId);
  return {
    person: basis.refer(personId),
    on: basis.dates.lastDay,
    chains: bestOf(found).map((chain) => told(basis, chain)),
  };
}

type Acquaintances = ReadonlyMap<string, ReadonlyMap<string, Acquaintance>>;

/** Who is in contact with whom on the last day, both ways, without pairs between whom there is tension. O(ties). */
function acquaintancesIn(basis: Basis): Acquaintances {
  const tense = tensePairs(basis);
  const found = new Map<string, Map<string, Acquaintance>>();
  const keep = (one: string, other: string, acquaintance: Acquaintance): void => {
    found.set(one, (found.get(one) ?? new Map<string, Acquaintance>()).set(other, acquaintance));
  };
  const ties = basis.ties(['KNOWS', 'SUPPORTS', 'NOMINATES'], onDate(basis.dates.lastDay));
  for (const [id, between] of groupedBy(ties, ({ from, to }) => pairId(from.id, to.id))) {
    if (tense.has(id)) continue;
    const [{ from, to }] = between as readonly [RecordTie];
    const acquaintance: Acquaintance = {
      ties: between,
      strength: between.reduce((sum, { weight }) => sum + (weight ?? 1), 0),
      confirmedOn: latest(between.map((tie) => tie.confirmedOn)),
      since: latest(between.map(({ validFrom }) => validFrom)),
    };
    keep(from.id, to.id, acquaintance);
    keep(to.id, from.id, acquaintance);
  }
  return found;
}

function startsOf({ record, network, offices }: Basis, fromId: string | null): string[] {
  if (fromId !== null) return network.hasNode(fromId) ? [fromId] : [];
  return record.nodes
    .filter((each) => isPersonLabel(each.label) && network.hasNode(each.id) && isStaff(each, offices))
    .map(({ id }) => id);
}

/** All chains of one and two steps, and of three where nothing shorter leads to the last go-between. */
function chainsBetween(
  basis: Basis,
  acquaintances: Acquaintances,
  starts: readonly string[],
  personId: string,
): Chain[] {
  const contactsOf = (id: string): ReadonlyMap<string, Acquaintance> => acquaintances.get(id) ?? new Map();
  const isStart = new Set(starts);
  const asked = new Map<string, boolean>();
  const mayAsk = (id: string): boolean => {
    const known = asked.get(id);
    if (known !== undefined) return known;
    const person = basis.node(id);
    const may =
      id !== personId && !isStart.has(id) && mayIntroduce(basis, person) && isStillThere(basis, person);
    asked.set(id, may);
    return may;
  };
  const chains: Chain[] = [];
  for (const start of starts) {
    const own = contactsOf(start);
    const direct = own.get(personId);
    if (direct) chains.push({ ids: [start, personId], links: [direct] });
  }
  for (const [near, toPerson] of contactsOf(personId)) {
    if (!mayAsk(near)) continue;
    const firstSteps = starts.flatMap((start): Chain[] => {
      const link = contactsOf(start).get(near);
      return link ? [{ ids: [start, near], links: [link] }] : [];
    });
    const farther = (): Chain[] =>
      [...contactsOf(near)].flatMap(([between, toNear]) =>
        mayAsk(between)
          ? starts.flatMap((start): Chain[] => {
              const link = contactsOf(start).get(between);
              return link ? [{ ids: [start, between, near], links: [link, toNear] }] : [];
            })
          : [],
      );
    for (const { ids, links } of firstSteps.length > 0 ? firstSteps : farther())
      chains.push({ ids: [...ids, personId], links: [...links, toPerson] });
  }
  return chains;
}

/** Whether somebody has not moved out; whose homes are not recorded is there. */
function isStillThere({ record, dates }: Basis, person: RecordNode): boolean {
  const day = daySpan(dates.lastDay, dates.lastDay);
  return actorStays(record, [person])[0]!.some((stay) => sharedDays(stay, day) !== null);
}

/** The best chain through each last go-between (or from each start, where she is known), best first. O(n log n). */
function bestOf(chains: readonly Chain[]): Chain[] {
  const found = new Map<string, Chain>();
  for (const chain of chains.toSorted(bestFirst)) {
    const last = chain.ids.at(-2)!;
    if (!found.has(last)) found.set(last, chain);
  }
  return [...found.values()].slice(0, mostChains);
}

function bestFirst(one: Chain, other: Chain): number {
  return (
    one.links.length - other.links.length ||
    weakest(other) - weakest(one) ||
    compareTexts(oldest(other), oldest(one)) ||
    confirmed(other) - confirmed(one) ||
    compareTexts(one.ids.join(), other.ids.join())
  );
}

/** A chain is as strong as its weakest acquaintance. */
const weakest = ({ links }: Chain): number => Math.min(...links.map(({ strength }) => strength));

/** The day on which the acquaintance was last known that was longest not heard of; '' = one has no date. */
const oldest = ({ links }: Chain): string =>
  links
    .map(({ confirmedOn, since }) => latest([confirmedOn, since]))
    .map((date) => (date === null ? '' : lastDay(date)))
    .toSorted(compareTexts)[0]!;

const confirmed = ({ links }: Chain): number =>
  links.filter(({ confirmedOn }) => confirmedOn !== null).length;

function told(basis: Basis, { ids, links }: Chain): IntroductionChain {
  const sentences = links.map((link, i) => inWords(link, basis.node(ids[i]!), basis.node(ids[i + 1]!)));
  const [first, second, third] = sentences as [Sentence, Sentence?, Sentence?];
  return {
    actors: ids.map(basis.refer),
    links: links.map(({ strength, confirmedOn, since }, i) => ({
      sentence: sentences[i]!,
      ...{ strength, confirmedOn, since },
    })),
    sentence: {
      text: `introductionChain.steps.${links.length}`,
      parameters: { first, ...(second && { second }), ...(third && { third }) },
    },
  };
}

const often: readonly (ContactFrequency | null)[] = ['daily', 'weekly'];

/** How two are in contact: often, by help, as acquaintances, or merely because one named the other. */
function inWords({ ties, confirmedOn, since }: Acquaintance, one: RecordNode, other: RecordNode): Sentence {
  const names = { one: one.displayName, other: other.displayName };
  const known: Sentence = confirmedOn
    ? { text: 'introductionChain.confirmed', parameters: { on: confirmedOn } }
    : since
      ? { text: 'introductionChain.since', parameters: { on: since } }
      : { text: 'introductionChain.undated' };
  const told = (way: string, parameters = names): Sentence => ({
    text: `introductionChain.${way}`,
    parameters: { ...parameters, known },
  });
  if (often.includes(mostFrequent(ties.map(({ frequency }) => frequency)))) return told('often');
  if (ties.some(({ kind }) => kind === 'SUPPORTS')) return told('help');
  if (ties.some(({ kind }) => kind === 'KNOWS')) return told('knows');
  const byOne = ties.some(({ from }) => from.id === one.id);
  return told('named', byOne ? names : { one: other.displayName, other: one.displayName });
}
