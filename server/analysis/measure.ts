import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';

/**
 * What the value belongs to: an actor (`node`), a pair (`edge`), the whole network (`network`), an actor's group
 * (`partition`: equal values mean the same group; groups are numbered from 1 by falling size, then by smallest
 * node key), or a case that is counted in the whole network (`distribution`, such as how many have three ties).
 */
export type MeasureLevel = 'node' | 'edge' | 'network' | 'partition' | 'distribution';

export type MeasureFamily = 'connections' | 'centrality' | 'brokerage' | 'cohesion' | 'groups' | 'diffusion';

/** One row per node, sorted by key. `null` means undefined here, which is not the same as 0. */
export interface NodeRow {
  readonly key: string;
  readonly value: number | null;
}

/** One row per edge, sorted by edge key. */
export interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly value: number | null;
}

/** One case of a distribution, in the order in which people read it. */
export interface CountRow {
  /** A number (of ties, of steps) or the field's name of the case (`021D`). */
  readonly label: string;
  readonly value: number | null;
}

/** A number that a measure leaves open. */
export interface MeasureParameter {
  readonly id: string;
  /** What is taken when nobody says; null = worked out from the network, as the measure says. */
  readonly usual: number | null;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
}

export interface MeasureOptions {
  /** Divide by the measure's maximum where the descriptor says `normalizes`. */
  readonly normalized: boolean;
  /** Read strength where the descriptor says `strength: 'optional'`. */
  readonly weighted: boolean;
  /** Seed of every random part. */
  readonly seed: number;
  /** Group of each node, for measures that need groups (brokerage roles, E–I): node key → group. */
  readonly groups?: ReadonlyMap<string, string>;
  /** In place of `groups`, all groups of each node, for measures with `severalGroups`: node key → groups, each once. */
  readonly memberships?: ReadonlyMap<string, readonly string[]>;
  /** Of the numbers that the measure leaves open (`parameters`), those that somebody chose. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Exact values, however long they take, where the measure would estimate them. */
  readonly exact?: boolean;
}

/** How far estimated values may be off. */
export interface Accuracy {
  /** As a share of the largest possible value: of what `normalized` divides by. */
  readonly error: number;
  /** With which probability no value at all is further off. */
  readonly confidence: number;
}

export const defaultMeasureOptions: MeasureOptions = { normalized: false, weighted: false, seed: 1 };

/** What a measure works out by node (in the order of `Adjacency.keys`) or by edge (of `edgeKeys`); NaN = undefined. */
export type MeasureColumn = Float64Array | Uint32Array | Uint8Array;

export interface MeasureResultByLevel {
  node: readonly NodeRow[];
  partition: readonly NodeRow[];
  edge: readonly EdgeRow[];
  network: number | null;
  distribution: readonly CountRow[];
}

/** The facts about a measure that a machine reads: API, legend, methods page, export headers. */
export interface Measure<Level extends MeasureLevel = MeasureLevel> {
  /** File name = export name = id = API enum value = locale key. */
  readonly id: string;
  readonly level: Level;
  readonly family: MeasureFamily;
  /** Smallest and largest possible raw value; null = no bound. */
  readonly range: readonly [number | null, number | null];
  /** What a value counts. */
  readonly unit:
    | 'ties'
    | 'persons'
    | 'pairs'
    | 'triads'
    | 'groups'
    | 'share'
    | 'score'
    | 'steps'
    | 'group'
    | 'core'
    | 'strength';
  /** `ignored`: computed on neighbours in either direction. `followed`: on a directed network, along the arrows. */
  readonly direction: 'ignored' | 'followed';
  /** `ignored`; `optional`: used when `weighted` is set; `used`: always. */
  readonly strength: 'ignored' | 'optional' | 'used';
  /** How `weighted` reads strength: as it is, or turned into a distance 1/strength. */
  readonly strengthAs?: 'strength' | 'distance';
  /** Whether `normalized` changes the value. */
  readonly normalizes: boolean;
  /** Whether the value comes from an iteration that stops at a tolerance. */
  readonly iterative: boolean;
  /** Whether the seed matters. */
  readonly seeded: boolean;
  /** Whether `groups` must be given. */
  readonly needsGroups: boolean;
  /** Whether a person may be in several groups at once (`memberships`), and counts for a share in each. */
  readonly severalGroups: boolean;
  /** Numbers that one may choose. */
  readonly parameters: readonly MeasureParameter[];
  /** Paper or manual that defines it. */
  readonly source: string;
  /** The work done, in n nodes and m edges. */
  readonly complexity: string;
  /** How far `compute` may be off with the same network and options; null = it is exact. */
  accuracy(network: NetworkForm, options: MeasureOptions): Accuracy | null;
  compute(network: NetworkForm, options: MeasureOptions): MeasureResultByLevel[Level];
}

/** The levels of which a measure has a value for each node or edge. */
type ColumnLevel = 'node' | 'partition' | 'edge';

/** Its `compute` makes rows of the column; who needs few of them makes those herself. */
export interface ColumnMeasure<Level extends ColumnLevel = ColumnLevel> extends Measure<Level> {
  column(network: NetworkForm, options: MeasureOptions): MeasureColumn;
}

type Defaults =
  | 'direction'
  | 'strength'
  | 'normalizes'
  | 'iterative'
  | 'seeded'
  | 'needsGroups'
  | 'severalGroups'
  | 'parameters'
  | 'accuracy';

/** What has to be said of a measure; what is left out is the plain case. */
type Declared<Described extends Measure, Left extends keyof Described = never> = Omit<
  Described,
  Defaults | Left
> &
  Partial<Pick<Described, Defaults>>;

/** Declares a measure: of nodes, groups or edges by its column, any other by what it computes. */
export function defineMeasure<Level extends ColumnLevel>(
  measure: Declared<ColumnMeasure<Level>, 'compute'>,
): ColumnMeasure<Level>;
export function defineMeasure<Level extends 'network' | 'distribution'>(
  measure: Declared<Measure<Level>>,
): Measure<Level>;
export function defineMeasure(
  measure: Declared<ColumnMeasure, 'compute'> | Declared<Measure<'network' | 'distribution'>>,
): Measure {
  const plain = {
    direction: 'ignored',
    strength: 'ignored',
    normalizes: false,
    iterative: false,
    seeded: false,
    needsGroups: false,
    severalGroups: false,
    parameters: [],
    accuracy: () => null,
  } as const;
  if (!('column' in measure)) return { ...plain, ...measure };
  const described: ColumnMeasure = {
    ...plain,
    ...measure,
    compute: (network, options) => rowsOf(described, network, described.column(network, options)),
  };
  return described;
}

export const hasColumn = (measure: Measure): measure is ColumnMeasure => 'column' in measure;

/** The rows of a measure's column. */
export function rowsOf(
  { level }: Pick<ColumnMeasure, 'level'>,
  network: NetworkForm,
  column: MeasureColumn,
): NodeRow[] | EdgeRow[] {
  const view = adjacency(network);
  return level === 'edge' ? edgeRows(view, column) : nodeRows(view.keys, column);
}

/** A value of a column: NaN stands for undefined, and what is beyond the range of numbers is so too. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Rows in key order from an array in the order of `Adjacency.keys`; NaN stands for undefined. */
function nodeRows(keys: readonly string[], values: ArrayLike<number>): NodeRow[] {
  const rows = new Array<NodeRow>(keys.length);
  for (let i = 0; i < keys.length; i++) {
    rows[i] = { key: keys[i]!, value: orNull(values[i]!) };
  }
  return rows;
}

/** The edges in order of their keys. */
const edgesByKey = onceFor(({ edgeKeys }: Adjacency) => inKeyOrder(edgeKeys));

/** Rows in edge key order from an array in the order of `Adjacency.edgeKeys`; NaN stands for undefined. */
function edgeRows(network: Adjacency, values: ArrayLike<number>): EdgeRow[] {
  const { keys, edgeKeys, edgeSources, edgeTargets } = network;
  const order = edgesByKey(network);
  const rows = new Array<EdgeRow>(order.length);
  for (let i = 0; i < order.length; i++) {
    const e = order[i]!;
    rows[i] = {
      key: edgeKeys[e]!,
      source: keys[edgeSources[e]!]!,
      target: keys[edgeTargets[e]!]!,
      value: orNull(values[e]!),
    };
  }
  return rows;
}

/** Edges come in key order as a rule, which one look at each shows. */
function inKeyOrder(edgeKeys: readonly string[]): Uint32Array {
  const order = new Uint32Array(edgeKeys.length);
  let isSorted = true;
  for (let e = 0; e < order.length; e++) {
    order[e] = e;
    if (e > 0 && edgeKeys[e]! < edgeKeys[e - 1]!) isSorted = false;
  }
  return isSorted ? order : order.sort((a, b) => (edgeKeys[a]! < edgeKeys[b]! ? -1 : 1));
}

/** The chosen or usual value of a number that the measure leaves open; null = work it out. @throws Error for an unknown id */
export function parameterOf(
  parameters: readonly MeasureParameter[],
  id: string,
  { parameters: chosen }: MeasureOptions,
): number | null {
  const parameter = parameters.find((each) => each.id === id);
  if (!parameter) throw new Error(`No parameter ${id}`);
  return chosen?.[id] ?? parameter.usual;
}
