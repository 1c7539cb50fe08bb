import type { RecordNode } from '../../../entities/communityRecord.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import type { RecordTie } from '../../../graph/recordTies.ts';
import type { Basis } from '../../basis.ts';
import { respondentsOf } from '../respondents.ts';
import { answerBits, type NamingLists, type NamingSurvey } from './naming.ts';

/** A survey with the persons and buildings that its numbers stand for. */
export interface NamedSurvey {
  /** Row by row: all persons of the contact network, in order of id. */
  readonly persons: readonly RecordNode[];
  /** By number of the building. */
  readonly places: readonly RecordNode[];
  readonly survey: NamingSurvey;
}

/**
 * The answers of a community as lists, of those who answered (`respondentsOf`). Of her list are her nominations; acquaintances that she named or, if the other did not answer, was named in;
 * and who helps her or, if the other did not answer, whom she helps. All other contacts, recorded of two persons
 * who did not answer or shared in activities, were not asked for, and stay as they are.
 * Complexity: O(persons + ties).
 */
export function namingSurvey(basis: Basis): NamedSurvey {
  const { network, residents, homes } = basis;
  const view = adjacency(network);
  const rowOf = new Map(view.keys.map((key, row) => [key, row]));
  const rows = view.order;
  const isResident = new Uint8Array(rows);
  for (const { id } of residents) isResident[rowOf.get(id)!] = 1;
  const ties = basis.ties(['NOMINATES', 'KNOWS', 'SUPPORTS']);
  const hasAnswered = new Uint8Array(rows);
  for (const id of respondentsOf(basis).answered) hasAnswered[rowOf.get(id)!] = 1;
  const meanings = Array.from({ length: rows }, () => new Map<number, number>());
  const listed = new Set<number>();
  for (const tie of ties) {
    const [from, to] = [rowOf.get(tie.from.id)!, rowOf.get(tie.to.id)!];
    const isContact = kindsBetween(basis, tie).includes(tie.kind);
    const namer = namerOf(tie.kind, from, to, hasAnswered);
    if (namer === null) continue;
    const alter = from + to - namer;
    const meaning = meaningOf(tie, isContact);
    meanings[namer]!.set(alter, (meanings[namer]!.get(alter) ?? 0) | meaning);
    if (isContact) listed.add(pairCode(namer, alter, rows));
  }
  const others = Uint32Array.from(view.edgeKeys.keys()).filter(
    (edge) => !listed.has(pairCode(view.edgeSources[edge]!, view.edgeTargets[edge]!, rows)),
  );
  const places = [
    ...new Map(residents.flatMap(({ id }) => homes.get(id) ?? []).map((place) => [place.id, place])).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map(places.map(({ id }, number) => [id, number]));
  return {
    persons: view.keys.map((key) => basis.node(key)),
    places,
    survey: {
      lists: listsOf(meanings),
      isResident,
      hasAnswered,
      places: Int32Array.from(view.keys, (key) => numberOf.get(homes.get(key)?.id ?? '') ?? -1),
      otherContacts: {
        firsts: others.map((edge) => view.edgeSources[edge]!),
        seconds: others.map((edge) => view.edgeTargets[edge]!),
      },
    },
  };
}

/** Whose answer a tie is; null = nobody's who answered. A nomination is hers who makes it, of the roster or not. */
function namerOf(kind: RecordTie['kind'], from: number, to: number, hasAnswered: Uint8Array): number | null {
  if (kind === 'NOMINATES') return from;
  const ends = kind === 'SUPPORTS' ? [to, from] : [from, to];
  return ends.find((row) => hasAnswered[row] === 1) ?? null;
}

function meaningOf({ kind, from }: RecordTie, isContact: boolean): number {
  if (kind !== 'NOMINATES') return isContact ? answerBits.known : 0;
  return (from.label === 'Resident' ? answerBits.nominated : 0) | (isContact ? answerBits.listens : 0);
}

function kindsBetween({ network }: Basis, { from, to }: RecordTie): readonly string[] {
  const edge = network.edge(from.id, to.id);
  return edge === undefined ? [] : network.getEdgeAttribute(edge, 'kinds');
}

const pairCode = (one: number, other: number, rows: number): number =>
  Math.min(one, other) * rows + Math.max(one, other);

function listsOf(meanings: readonly ReadonlyMap<number, number>[]): NamingLists {
  const offsets = new Uint32Array(meanings.length + 1);
  const entries = meanings.flatMap((list, row) => {
    const own = [...list].filter(([, meaning]) => meaning !== 0).sort(([a], [b]) => a - b);
    offsets[row + 1] = offsets[row]! + own.length;
    return own;
  });
  return {
    offsets,
    alters: Uint32Array.from(entries, ([alter]) => alter),
    answers: Uint8Array.from(entries, ([, meaning]) => meaning),
  };
}
