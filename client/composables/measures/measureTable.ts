import type { CatalogueEntry } from '../methods/measureCatalogue.ts';
import type { ActorPartsFragment } from '../../api/generated.ts';
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

const written = (value: number | null): string => (value === null ? '' : String(value));

/** The values of a measure as a table, with every digit; the first row has the headings. */
export function measureTable(
  entry: Pick<CatalogueEntry, 'id' | 'name' | 'level'>,
  answer: Pick<NamedAnswer, 'value' | 'nodes' | 'edges' | 'counts'>,
  words: TableWords,
): readonly (readonly string[])[] {
  const measure = `${entry.name} (${entry.id})`;
  const parts = ({ name, kind, placeName, externalId }: ActorPartsFragment): string[] => [
    name,
    words.kindName(kind),
    placeName ?? '',
    externalId ?? '',
  ];
  const headings = [words.name, words.kind, words.place, words.code];
  if (entry.level === 'edge') {
    const ends = [words.from, words.to].flatMap((end) => headings.map((heading) => `${end}: ${heading}`));
    return [
      [...ends, measure],
      ...answer.edges.map(({ from, to, value }) => [...parts(from), ...parts(to), written(value)]),
    ];
  }
  if (entry.level === 'network') return [[measure], [written(answer.value)]];
  if (entry.level === 'distribution')
    return [[words.item, measure], ...answer.counts.map(({ label, value }) => [label, written(value)])];
  // Numbers of groups are no ranks.
  if (entry.level === 'partition') {
    const rows = answer.nodes.map(({ actor, value }) => [...parts(actor), written(value)]);
    return [[...headings, measure], ...rows];
  }
  return [
    [...headings, measure, words.rank],
    ...answer.nodes.map(({ actor, value, rank }) => [...parts(actor), written(value), written(rank)]),
  ];
}

/** Whether a table of this measure names persons. */
export const namesPersons = ({ level }: Pick<CatalogueEntry, 'level'>): boolean =>
  level !== 'network' && level !== 'distribution';
