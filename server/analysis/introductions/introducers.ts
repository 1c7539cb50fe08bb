import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { helpfulNeighbours } from '../gaps/neighbours.ts';
import { isStaff } from '../offices.ts';
import { mayIntroduce, pairId } from './introductionEligibility.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import type { Pair } from './planState.ts';

/** Who brings two together; `person` is null where the worker who reads the list does it herself. */
export interface Introducer {
  readonly person: RecordNode | null;
  readonly reason: Sentence;
}

/** Nobody is asked to bring more than two pairs together at once, unless it is her profession. */
const mostOfResident = 2;

/**
 * Names who brings each pair of a plan together, in its order: a contact of both, closest first and residents before
 * staff; else a contact of one who lives in the building of the other; else the head of the building of who has nobody, or
 * somebody else whom people there know; else a social worker who knows one of them; else the worker herself. Never a child,
 * somebody who does not want to be asked, was merely mentioned, or is tense with one of them.
 * O(contacts of the two) for each pair, and that of `helpfulNeighbours` once.
 */
export function introducersOf(situation: IntroductionSituation, pairs: readonly Pair[]): Introducer[] {
  const { basis, view, place, persons, tense } = situation;
  const asked = new Map<string, number>();
  const contactsOf = (i: number): Map<number, number> => {
    const { offsets, targets, strengths } = view.union;
    const found = new Map<number, number>();
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) found.set(targets[slot]!, strengths[slot]!);
    return found;
  };
  const staff = (person: RecordNode): boolean => isStaff(person, basis.offices);

  return pairs.map(({ one, other }) => {
    const [a, b] = [persons[one]!, persons[other]!];
    const mayAsk = (person: RecordNode): boolean =>
      person !== a &&
      person !== b &&
      mayIntroduce(basis, person) &&
      !tense.has(pairId(person.id, a.id)) &&
      !tense.has(pairId(person.id, b.id)) &&
      (staff(person) || (asked.get(person.id) ?? 0) < mostOfResident);
    const [ofOne, ofOther] = [contactsOf(one), contactsOf(other)];
    const closeness = (i: number): number => (ofOne.get(i) ?? 0) + (ofOther.get(i) ?? 0);
    const inOrder = (places: Iterable<number>): RecordNode[] =>
      [...places]
        .filter((i) => mayAsk(persons[i]!))
        .sort(
          (i, j) =>
            Number(staff(persons[i]!)) - Number(staff(persons[j]!)) || closeness(j) - closeness(i) || i - j,
        )
        .map((i) => persons[i]!);
    const isNeighbourOf = (person: RecordNode, end: RecordNode): boolean => {
      const home = basis.homes.get(end.id);
      return home !== undefined && basis.homes.get(person.id) === home;
    };
    const common = inOrder([...ofOne.keys()].filter((i) => ofOther.has(i)));
    const beside = inOrder([
      ...[...ofOne.keys()].filter((i) => isNeighbourOf(persons[i]!, b)),
      ...[...ofOther.keys()].filter((i) => isNeighbourOf(persons[i]!, a)),
    ]);
    const known = inOrder(new Set([...ofOne.keys(), ...ofOther.keys()])).filter(staff);
    const ofBuilding = [
      [one, a],
      [other, b],
    ] as const;
    const head = ofBuilding
      .filter(([i]) => view.union.offsets[i + 1] === view.union.offsets[i])
      .flatMap(([, person]) => helpfulNeighbours(basis, person))
      .find(({ actor: { id } }) => basis.network.degree(id) > 0 && mayAsk(basis.node(id)));
    const found = introducer();
    if (found.person && !staff(found.person))
      asked.set(found.person.id, (asked.get(found.person.id) ?? 0) + 1);
    return found;

    function introducer(): Introducer {
      const names = { one: a.displayName, other: b.displayName };
      const [shared, near, worker] = [common[0], beside[0], known[0]];
      if (shared)
        return { person: shared, reason: { text: 'introduction.introducer.common', parameters: names } };
      if (near) {
        // All three may live in one building: whom she knows tells which of the two is which.
        const [knows, lives] = ofOne.has(place.get(near.id)!) ? [a, b] : [b, a];
        const parameters = { knows: knows.displayName, lives: lives.displayName };
        return { person: near, reason: { text: 'introduction.introducer.neighbour', parameters } };
      }
      if (head) return { person: basis.node(head.actor.id), reason: head.reason };
      return worker
        ? { person: worker, reason: { text: 'introduction.introducer.staff' } }
        : { person: null, reason: { text: 'introduction.introducer.worker' } };
    }
  });
}
