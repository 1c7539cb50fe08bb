import { isPersonLabel } from '../../entities/actor.ts';
import { ProblemError } from '../../entities/problem.ts';
import { findTieKind } from '../../entities/tieKinds.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';
import { isOutside, isSeen, type Observation } from './observations.ts';

/** Cells of a matrix besides 0 and 1. */
export const missing = -1;
export const structuralZero = 10;

/** One relation between the same persons at each moment. */
export interface SienaNetwork {
  /** ASCII, as file and as variable of R: the kind, and the sub-kind after a point. */
  readonly name: string;
  readonly kind: string;
  readonly subkind: string | null;
  /** For each moment the rows of the matrix one after the other: 0, 1, `missing` or `structuralZero`. */
  readonly matrices: readonly Int8Array[];
}

export interface SienaPanel {
  readonly observations: readonly Observation[];
  readonly actors: readonly FileNode[];
  readonly networks: readonly SienaNetwork[];
  /** For each actor, whether she belonged to the community at each moment. */
  readonly present: readonly (readonly boolean[])[];
}

export interface SienaOptions {
  readonly observations: readonly Observation[];
  /** Whether ties of whoever did not belong to the community at a moment are structural zeros (10). */
  readonly structuralZeros: boolean;
}

/** RSiena is made for some hundreds of actors; beyond this its matrices are of no use. */
export const mostActors = 2_000;

const isBetweenPersons = (tie: FileTie, labels: ReadonlyMap<string, string>): boolean =>
  isPersonLabel(labels.get(tie.source) ?? '') &&
  isPersonLabel(labels.get(tie.target) ?? '') &&
  tie.source !== tie.target &&
  findTieKind(tie.kind)?.isContact !== false;

/** Who was asked and who answered, by wave. */
export class Survey {
  private readonly asked = new Map<string, Set<string>>();
  private readonly answered = new Map<string, Set<string>>();

  constructor(ties: readonly FileTie[]) {
    for (const { kind, source, target } of ties) {
      if (kind === 'ASKED') add(this.asked, source, target);
      if (kind === 'ANSWERED') add(this.answered, target, source);
    }
  }

  /** Whether nothing is known of the ties that a person would have named; never where nobody wrote down who was asked. */
  isSilent(person: string, { wave }: Observation): boolean {
    if (wave === null) return false;
    const answered = this.answered.get(wave);
    if (answered) return !answered.has(person);
    return this.asked.has(wave) && !this.asked.get(wave)!.has(person);
  }

  hasAnswered(person: string, wave: string): boolean {
    return this.answered.get(wave)?.has(person) ?? false;
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The ties by kind and sub-kind, with names of these relations; a sub-kind in other signs than ASCII gets a number. */
export function relationsOf(
  ties: readonly FileTie[],
): (Pick<SienaNetwork, 'name' | 'kind' | 'subkind'> & { ties: FileTie[] })[] {
  const groups = new Map<string, FileTie[]>();
  for (const tie of ties) {
    const key = JSON.stringify([tie.kind, tie.subkind]);
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  let unnamed = 0;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const { kind, subkind } = group[0]!;
      const isPlain = subkind !== null && /^[A-Za-z][A-Za-z0-9]*$/.test(subkind);
      const end = subkind === null ? '' : `.${isPlain ? subkind : `sub${(unnamed += 1)}`}`;
      return { name: `${kind}${end}`, kind, subkind, ties: group };
    });
}

/** Whether each actor belonged to the community at each moment, by when she lived there; who has no dates belonged always. */
function presenceOf(
  actors: readonly FileNode[],
  ties: readonly FileTie[],
  observations: readonly Observation[],
) {
  const homes = new Map<string, FileTie[]>();
  for (const tie of ties) {
    if (tie.kind !== 'LIVES_IN') continue;
    homes.set(tie.source, [...(homes.get(tie.source) ?? []), tie]);
  }
  return actors.map(({ id }) => {
    const lived = homes.get(id) ?? [];
    return observations.map(
      (observation) => lived.length === 0 || lived.some((home) => !isOutside(home, observation)),
    );
  });
}

/**
 * The relations between persons at each moment, in one order of actors: 1 where somebody is tied to somebody (negative ties are
 * none), missing where she was not asked or did not answer, else 0. O(relations × moments × actors²).
 * @throws ProblemError tooManyNodes
 */
export function sienaPanel(
  network: NetworkFile,
  { observations, structuralZeros }: SienaOptions,
): SienaPanel {
  const labels = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const contacts = network.ties.filter((tie) => isBetweenPersons(tie, labels));
  const survey = new Survey(network.ties);
  const named = new Set(
    network.ties
      .filter((tie) => tie.kind === 'ASKED' || isBetweenPersons(tie, labels))
      .flatMap(({ source, target }) => [source, target]),
  );
  const actors = network.nodes.filter(({ id, label }) => isPersonLabel(label) && named.has(id));
  if (actors.length > mostActors)
    throw new ProblemError({ code: 'tooManyNodes', parameters: { max: mostActors, count: actors.length } });
  const present = presenceOf(actors, network.ties, observations);
  const rowOf = new Map(actors.map(({ id }, row) => [id, row]));
  const silent = observations.map((observation) => actors.map(({ id }) => survey.isSilent(id, observation)));
  const isSeenOnce = (tie: FileTie): boolean => observations.some((observation) => isSeen(tie, observation));
  const networks = relationsOf(contacts.filter(isSeenOnce)).map(({ name, kind, subkind, ties }) => ({
    name,
    kind,
    subkind,
    matrices: observations.map((observation, moment) => {
      const absent = structuralZeros ? present.map((moments) => !moments[moment]) : [];
      const seen = ties.filter((tie) => isSeen(tie, observation));
      return matrixOf({ ties: seen, isDirected: ties[0]!.directed, rowOf, silent: silent[moment]!, absent });
    }),
  }));
  return { observations, actors, networks, present };
}

interface MatrixFacts {
  readonly ties: readonly FileTie[];
  readonly isDirected: boolean;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly silent: readonly boolean[];
  readonly absent: readonly boolean[];
}

function matrixOf({ ties, isDirected, rowOf, silent, absent }: MatrixFacts): Int8Array {
  const order = rowOf.size;
  const matrix = new Int8Array(order * order);
  silent.forEach((isSilent, row) => {
    if (!isSilent) return;
    for (let column = 0; column < order; column++)
      // Of a tie without direction either may tell.
      if (row !== column && (isDirected || silent[column])) matrix[row * order + column] = missing;
  });
  for (const { source, target, weight, directed } of ties) {
    if (weight !== null && weight < 0) continue;
    const [from, to] = [rowOf.get(source)!, rowOf.get(target)!];
    matrix[from * order + to] = 1;
    if (!directed) matrix[to * order + from] = 1;
  }
  absent.forEach((isAbsent, actor) => {
    if (!isAbsent) return;
    for (let other = 0; other < order; other++)
      if (other !== actor) matrix[actor * order + other] = matrix[other * order + actor] = structuralZero;
  });
  return matrix;
}
