import type { RecordNode } from '../../entities/communityRecord.ts';
import type { ActivityInvitation, InvitedPerson } from '../../entities/results/introductionPlan.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { contactsBefore } from './allowedPair.ts';
import type { ActivityOccasion } from './activityOccasions.ts';
import { isReluctant, pairId } from './introductionEligibility.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import { occasionAnswer } from './occasionFor.ts';

const mostPeople = 6;
const fewestPeople = 3;
const mostInvitations = 12;
/** Nobody is asked to look after more than two newcomers. */
const mostAsFamiliarFace = 2;
/** A group that meets takes in so many newcomers at once. */
const mostNewcomers = 3;

/**
 * Whom to invite together, so that who has no contact meets a few neighbours where something is going on anyway: she
 * herself, a familiar face (somebody of her building who comes regularly, else who holds or leads it), and others of her
 * building, those who come to it first. Nobody who may be a child, does not want to be asked, or is tense with one of the
 * others (or was declined); no second person without contacts, and no more than three newcomers at one activity. Who was
 * asked and has nobody comes first.
 * At most 12 invitations of 3 to 6 people. O(persons without contacts × occasions + people who come).
 */
export function activityInvitations(
  situation: IntroductionSituation,
  isKnownAlone: (id: string) => boolean,
): ActivityInvitation[] {
  const { view, eligible, basis, place, activities } = situation;
  const alone = view.keys
    .filter((_, i) => eligible[i] && contactsBefore(situation, i) === 0)
    .sort((a, b) => Number(isKnownAlone(b)) - Number(isKnownAlone(a)) || (a < b ? -1 : 1));
  const ofBuilding = new Map<string, string[]>();
  for (const [id, home] of basis.homes) {
    const i = place.get(id);
    if (i === undefined || !eligible[i] || contactsBefore(situation, i) === 0) continue;
    const known = ofBuilding.get(home.id);
    if (known) known.push(id);
    else ofBuilding.set(home.id, [id]);
  }
  for (const ids of ofBuilding.values()) ids.sort();
  const taken = new Map<string, number>();
  const newcomers = new Map<string, number>();
  const hasRoom = ({ id }: ActivityOccasion): boolean => (newcomers.get(id) ?? 0) < mostNewcomers;
  const found: ActivityInvitation[] = [];
  for (const id of alone) {
    if (found.length === mostInvitations) break;
    const home = basis.homes.get(id);
    const neighbours = home ? (ofBuilding.get(home.id) ?? []) : [];
    const occasion = bestOccasion(activities.occasions.filter(hasRoom), id, neighbours, activities.kindsOf);
    if (!occasion) continue;
    const people = peopleFor(situation, { id, neighbours, home, occasion, taken });
    if (people.length < fewestPeople) continue;
    const familiar = people[1]!.actor.id;
    newcomers.set(occasion.id, (newcomers.get(occasion.id) ?? 0) + 1);
    taken.set(familiar, (taken.get(familiar) ?? 0) + 1);
    found.push({
      occasion: occasionAnswer(occasion),
      people,
      text: {
        text: 'introduction.invitation.text',
        parameters: {
          name: basis.node(id).displayName,
          title: occasion.title,
          familiar: people[1]!.actor.name,
        },
      },
    });
  }
  return found;
}

/** What she comes to or likes herself; then that to which most of her neighbours come; then the soonest. */
function bestOccasion(
  occasions: readonly ActivityOccasion[],
  id: string,
  neighbours: readonly string[],
  kindsOf: ReadonlyMap<string, ReadonlySet<string>>,
): ActivityOccasion | null {
  let best: ActivityOccasion | null = null;
  let highest = 0;
  for (const occasion of occasions) {
    const { attendances, kind } = occasion;
    const isHers = attendances.has(id) || (kind !== null && (kindsOf.get(id)?.has(kind) ?? false));
    const come = neighbours.filter((each) => attendances.has(each)).length;
    const value = come + (isHers ? neighbours.length + 1 : 0);
    if (value > highest) [best, highest] = [occasion, value];
  }
  return best;
}

function peopleFor(
  situation: IntroductionSituation,
  {
    id,
    neighbours,
    home,
    occasion,
    taken,
  }: {
    readonly id: string;
    readonly neighbours: readonly string[];
    readonly home: RecordNode | undefined;
    readonly occasion: ActivityOccasion;
    readonly taken: ReadonlyMap<string, number>;
  },
): InvitedPerson[] {
  const { basis, place, eligible, active, apart } = situation;
  const { attendances, hostIds } = occasion;
  const came = (each: string): number => attendances.get(each) ?? 0;
  const isActive = (each: string): boolean => active[place.get(each)!] ?? false;
  const mayAsk = (each: string): boolean => {
    const i = place.get(each);
    return (
      i !== undefined && eligible[i]! && contactsBefore(situation, i) > 0 && !isReluctant(basis.node(each))
    );
  };
  const byHabit = (a: string, b: string): number =>
    came(b) - came(a) || Number(isActive(b)) - Number(isActive(a)) || (a < b ? -1 : 1);
  const near = neighbours.filter(mayAsk).sort(byHabit);
  const others = [...new Set([...hostIds, ...attendances.keys()])]
    .filter((each) => mayAsk(each) && !near.includes(each))
    .sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || byHabit(a, b));
  const familiar = [...near.filter((each) => came(each) > 0), ...others].find(
    (each) => (taken.get(each) ?? 0) < mostAsFamiliarFace && !apart.has(pairId(each, id)),
  );
  if (familiar === undefined) return [];
  const chosen = [id, familiar];
  for (const each of near) {
    if (chosen.length === mostPeople) break;
    const isTense = chosen.some((known) => apart.has(pairId(each, known)));
    if (!chosen.includes(each) && !isTense) chosen.push(each);
  }
  const title = occasion.title;
  const building = home?.displayName ?? '';
  const reason = (each: string, i: number): Sentence => {
    if (i === 0) return { text: 'introduction.invitation.newcomer' };
    const isNear = near.includes(each);
    if (i === 1)
      return isNear
        ? { text: 'introduction.invitation.familiarNeighbour', parameters: { place: building, title } }
        : { text: 'introduction.invitation.familiar', parameters: { title } };
    return came(each) > 0
      ? { text: 'introduction.invitation.neighbourWhoComes', parameters: { place: building, title } }
      : { text: 'introduction.invitation.neighbour', parameters: { place: building } };
  };
  return chosen.map((each, i) => ({ actor: basis.refer(each), reason: reason(each, i) }));
}
