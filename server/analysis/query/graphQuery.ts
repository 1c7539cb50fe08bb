import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { GraphQueryConditions, QuerySort } from '../../entities/graphQuery.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { GraphQueryAnswer } from '../../entities/results/graphQueryAnswer.ts';
import type { NetworkColumns } from '../../entities/results/networkColumns.ts';
import { actorReference, homesOf, nodesById } from '../actorReferences.ts';
import { actorTest } from './actorConditions.ts';
import { factColumn, factOf } from './facts.ts';
import { matchedNetwork } from './matchedNetwork.ts';
import { measureColumns, satisfying, type MeasureCondition, type QueryMeasure } from './measureColumns.ts';
import { windowAt } from './momentWindow.ts';
import { queriedTies } from './queriedTies.ts';
import { queryInWords } from './queryInWords.ts';
import { queryOrder, type QueryRow } from './queryOrder.ts';
import { queriedActors } from './queriedActors.ts';

/** A question to the graph: which actors or ties, when, with which facts and measures. All conditions must hold. */
export interface GraphQuery extends GraphQueryConditions {
  readonly measures?: readonly MeasureCondition[] | null;
}

export interface GraphQueryArguments {
  readonly query: GraphQuery;
  /** How many rows. */
  readonly first: number;
  /** How many rows come before those. */
  readonly offset: number;
}

/**
 * Answers a query on the network of a selection. Rows are the actors of the selection's kinds, or its ties (of two moments
 * where the query asks what became of them). Measures are those of the whole network at their moment, not of what was
 * found, so that adding a condition changes no value. `top` counts among those who satisfy everything else.
 * Deterministic; rows in the order asked for, undefined last, equal ones by name and id.
 * Complexity: that of the measures, and O(nodes + ties) for each condition; O(rows log rows) for the order.
 * @throws ProblemError when a condition names what is not there, or lacks a moment or a value
 */
export function graphQuery(
  record: CommunityRecord,
  selection: NetworkSelection,
  { query, first, offset }: GraphQueryArguments,
): GraphQueryAnswer {
  const { found, columns } = foundRows(record, selection, query);
  const homes = homesOf(record, nodesById(record), windowAt(record, selection, null));
  const sort = checkedSort(query);
  const order = queryOrder(query, sort, homes);
  const page = found.toSorted(order).slice(offset, offset + first);
  const facts = query.facts ?? [];
  return {
    total: found.length,
    factColumns: query.subject === 'actors' ? facts.map((name) => factColumn(name)) : [],
    measureColumns: columns.map(({ id, name }) => ({ id, name })),
    actors: page.flatMap(({ node, values }) =>
      node
        ? [
            {
              actor: actorReference(node, homes),
              facts: facts.map((name) => factOf(node, name)),
              values: [...values],
            },
          ]
        : [],
    ),
    ties: page.flatMap(({ tie, event, values }) =>
      tie && event
        ? [
            {
              tieId: tie.id,
              kind: tie.kind,
              subkind: tie.subkind,
              from: actorReference(tie.from, homes),
              to: actorReference(tie.to, homes),
              weight: tie.weight,
              validFrom: tie.validFrom,
              validTo: tie.validTo,
              wave: tie.waveId === null ? null : (nodesById(record).get(tie.waveId)?.displayName ?? null),
              event,
              values: [...values],
            },
          ]
        : [],
    ),
    sentences: queryInWords(record, selection, query),
  };
}

/** The network of all that a query finds: see `matchedNetwork`. @throws as `graphQuery` */
export function graphQueryNetwork(
  record: CommunityRecord,
  selection: NetworkSelection,
  { query }: { readonly query: GraphQuery },
): NetworkColumns | null {
  return matchedNetwork(record, selection, foundRows(record, selection, query).found);
}

/** All rows, in no particular order. */
function foundRows(
  record: CommunityRecord,
  selection: NetworkSelection,
  query: GraphQuery,
): { readonly found: readonly QueryRow[]; readonly columns: readonly QueryMeasure[] } {
  if (query.subject === 'actors' && query.ties) throw new ProblemError({ code: 'badRequest', field: 'ties' });
  const test = actorTest(record, selection, query);
  const columns = measureColumns(record, selection, query);
  const candidates: readonly QueryRow[] =
    query.subject === 'actors'
      ? queriedActors(record, selection, test, columns)
      : queriedTies(record, selection, query, test, columns);
  return { found: satisfying(candidates, query.measures ?? []), columns };
}

const actorOrders: readonly string[] = ['name', 'kind', 'place'];
const tieOrders: readonly string[] = ['from', 'to', 'kind', 'weight', 'validFrom', 'validTo'];

/** @throws ProblemError `notAChoice` for a column that the answer does not have */
function checkedSort({ subject, sort, facts, measures }: GraphQuery): QuerySort | null {
  if (!sort) return measures?.length ? { column: 'measure:0', descending: true } : null;
  const choices = [
    ...(subject === 'actors' ? [...actorOrders, ...(facts ?? []).map((name) => `fact:${name}`)] : tieOrders),
    ...(measures ?? []).map((_, i) => `measure:${i}`),
  ];
  if (choices.includes(sort.column)) return sort;
  throw new ProblemError({
    code: 'notAChoice',
    field: 'sort.column',
    parameters: { choices: choices.join(', ') },
  });
}
