import type { CatalogueEntry } from '../methods/measureCatalogue.ts';
import type { ActorPartsFragment } from '../../api/generated.ts';
import { personIdsOf, type ListSheet, type SheetCell } from '../exchange/listSheet.ts';
import type { NamedAnswer } from './namedAnswer.ts';

export interface TableWords {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly code: string;
  readonly rank: string;
  readonly from: string;
  readonly to: string;
  readonly item: string;
  readonly kindName: (kind: string) => string;
}

/** The values of a measure as a table, with every digit. */
export function measureSheet(
  entry: Pick<CatalogueEntry, 'id' | 'name' | 'level'>,
  answer: Pick<NamedAnswer, 'value' | 'nodes' | 'edges' | 'counts'>,
  words: TableWords,
): ListSheet {
  const measure = `${entry.name} (${entry.id})`;
  const parts = ({ name, kind, placeName, externalId }: ActorPartsFragment): SheetCell[] => [
    name,
    words.kindName(kind),
    placeName,
    externalId,
  ];
  const headings = [words.name, words.kind, words.place, words.code];
  const persons = [...new Set(answer.nodes.flatMap(({ actor }) => personIdsOf(actor)))];
  switch (entry.level) {
    case 'edge':
      return {
        columns: [
          ...[words.from, words.to].flatMap((end) => headings.map((heading) => `${end}: ${heading}`)),
          measure,
        ],
        rows: answer.edges.map(({ from, to, value }) => [...parts(from), ...parts(to), value]),
        personIds: [...new Set(answer.edges.flatMap(({ from, to }) => personIdsOf(from, to)))],
      };
    case 'network':
      return { columns: [measure], rows: [[answer.value]], personIds: [] };
    case 'distribution':
      return {
        columns: [words.item, measure],
        rows: answer.counts.map(({ label, value }) => [label, value]),
        personIds: [],
      };
    case 'partition':
      // Numbers of groups are no ranks.
      return {
        columns: [...headings, measure],
        rows: answer.nodes.map(({ actor, value }) => [...parts(actor), value]),
        personIds: persons,
      };
    default:
      return {
        columns: [...headings, measure, words.rank],
        rows: answer.nodes.map(({ actor, value, rank }) => [...parts(actor), value, rank]),
        personIds: persons,
      };
  }
}

/** Whether a table of this measure names persons. */
export const namesPersons = ({ level }: Pick<CatalogueEntry, 'level'>): boolean =>
  level !== 'network' && level !== 'distribution';
