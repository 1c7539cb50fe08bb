import { findNodeKind } from '../entities/nodeKinds.ts';
import type { Place, Problem } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import { asWritten, type Sentence } from '../entities/sentence.ts';
import type { Candidate } from './matching/personIndex.ts';
import type { Doubt } from './mentions.ts';
import type { KnownActor, KnownFacts, PlannedNode, PlannedTie } from './plan.ts';
import type { PlanContext } from './planContext.ts';
import type { ProblemGroup } from './problemLog.ts';
import { suggestionsFor, type Suggestion } from './repairs.ts';
import type { LedgerRow, RowCounts, RowStatus } from './rowLedger.ts';

/** One value of a node that becomes another. */
export interface PreviewedChange {
  readonly field: Sentence;
  readonly before: Sentence | null;
  readonly after: Sentence;
}

/** What becomes of one row. */
export interface PreviewedRow {
  /** Its number among all rows. */
  readonly number: number;
  readonly place: Place;
  /** The node or tie that it states; null where it could not be read. */
  readonly what: Sentence | null;
  readonly changes: readonly PreviewedChange[];
  readonly problem: Problem | null;
}

export interface PreviewedCandidate extends Candidate {
  readonly name: string;
  readonly place: string | null;
}

export interface PreviewedDoubt extends Doubt {
  readonly candidates: readonly PreviewedCandidate[];
}

export interface PreviewedProblem extends ProblemGroup {
  readonly suggestions: readonly Suggestion[];
}

/** A part of a list, and where the rest begins; null at its end. */
export interface Piece<Item> {
  readonly items: readonly Item[];
  readonly next: number | null;
  readonly total: number;
}

function pieceOf<Item, Shown>(
  items: readonly Item[],
  from: number,
  most: number,
  show: (item: Item) => Shown,
): Piece<Shown> {
  const next = from + most < items.length ? from + most : null;
  return { items: items.slice(from, from + most).map(show), next, total: items.length };
}

/** Row by row what an import would do; made in pieces, when somebody looks. */
export class ImportPreview {
  private namesById: ReadonlyMap<string, string> | null = null;
  private countsNow: RowCounts | null = null;

  constructor(private readonly context: PlanContext) {}

  /** To be called when it is clear which ties are there already. */
  noteKnownTies(isKnown: (tie: PlannedTie) => boolean): void {
    this.context.ties.noteKnown(isKnown);
    this.countsNow = null;
  }

  get counts(): RowCounts {
    this.countsNow ??= this.context.log.ledger.counts();
    return this.countsNow;
  }

  /** The next rows of a status; `from` is where the piece before it ended. O(rows looked through). */
  rows(status: RowStatus, from: number, most: number): Piece<PreviewedRow> {
    const { rows, next } = this.context.log.ledger.rowsOf(status, from, most);
    return { items: rows.map((row) => this.previewed(row, status)), next, total: this.counts[status] };
  }

  doubts(from: number, most: number): Piece<PreviewedDoubt> {
    const { mentions } = this.context;
    return pieceOf(mentions.doubts, from, most, (doubt) => ({
      ...doubt,
      candidates: mentions
        .candidates(doubt)
        .map((candidate) => ({ ...candidate, ...this.person(candidate.personId) })),
    }));
  }

  problemGroups(most: number): readonly PreviewedProblem[] {
    const names = (): readonly string[] => [...this.names().values()];
    return this.context.log.groups
      .filter(({ isReason }) => !isReason)
      .toSorted((a, b) => b.rows - a.rows)
      .slice(0, most)
      .map((group) => ({ ...group, suggestions: suggestionsFor(group.problem, names) }));
  }

  private previewed({ number, place, node, tie, problem }: LedgerRow, status: RowStatus): PreviewedRow {
    const { nodes, ties, log } = this.context;
    const stated = node === null ? null : nodes.nodes[node];
    const tied = tie === null ? null : ties.ties.at(tie);
    const what = stated ? this.nodeInWords(stated) : tied ? this.tieInWords(tied) : null;
    const isTold = (status === 'wrong' || status === 'leftOut') && problem !== null;
    return {
      number,
      place,
      what,
      changes: stated && status === 'changed' ? this.changesOf(stated) : [],
      problem: isTold ? { ...log.groups[problem]!.problem, ...place } : null,
    };
  }

  private nodeInWords({ id, label }: PlannedNode): Sentence {
    return { text: 'importRow.node', parameters: { kind: { text: `node.${label}` }, name: this.name(id) } };
  }

  private tieInWords({ kind, fromId, toId }: PlannedTie): Sentence {
    const parameters = { from: this.name(fromId), to: this.name(toId), kind: { text: `tie.${kind}` } };
    return { text: 'importRow.tie', parameters };
  }

  private changesOf({ id, label }: PlannedNode): PreviewedChange[] {
    const { nodes, changes } = this.context;
    const change = changes.changeOf(id);
    const known = nodes.knownFacts(id);
    if (!change || !known) return [];
    return [
      ...Object.entries(change.properties).map(([name, after]) => ({
        field: { text: `field.${label}.${name}` },
        before: inWords(label, name, known.properties[name]),
        after: inWords(label, name, after) ?? asWritten(''),
      })),
      ...Object.entries(change.attributes).map(([name, after]) => ({
        field: asWritten(name),
        before: inWords(label, null, known.attributes[name]),
        after: asWritten(String(after)),
      })),
    ];
  }

  private person(id: string): { name: string; place: string | null } {
    const { nodes, mentions } = this.context;
    const known = nodes.knownFacts(id);
    const isWithheld = known !== null && known.withheldFrom !== null;
    const place = known ? known.place : mentions.placeOf(id);
    return { name: this.names().get(id) ?? '', place: isWithheld ? null : place };
  }

  private name(id: string): Sentence {
    return asWritten(this.names().get(id) ?? '');
  }

  /** Names of all nodes of the community and the files. O(nodes), once. */
  private names(): ReadonlyMap<string, string> {
    this.namesById ??= namesOf(this.context);
    return this.namesById;
  }
}

function namesOf({ options, nodes }: PlanContext): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, label, properties } of nodes.nodes)
    names.set(id, String(properties[findNodeKind(label)?.nameProperty ?? 'name'] ?? ''));
  for (const node of options.knownActors?.values() ?? ([] as (KnownActor | KnownFacts)[]))
    if ('name' in node) names.set(node.id, node.name);
  return names;
}

/** A value of a node in words; null when there is none. */
function inWords(label: string, name: string | null, value: PropertyValue | undefined): Sentence | null {
  if (value === null || value === undefined || value === '') return null;
  const property = findNodeKind(label)?.properties.find((each) => each.name === name);
  if (property?.type === 'choice') return { text: `choice.${label}.${property.name}.${String(value)}` };
  return asWritten(Array.isArray(value) ? value.join('; ') : String(value));
}
