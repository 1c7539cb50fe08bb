import type { Question } from '../../entities/questionSet.ts';
import type { RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { Table, TableRow } from '../tables.ts';

/** Somebody as a sheet names her; what it does not say is ''. */
export interface NamedPerson {
  readonly name: string;
  readonly place: string;
  readonly phone: string;
  /** Headers under which these stand. */
  readonly origins: readonly [name: string, place: string, phone: string];
}

/** What a respondent said of one person whom she named. */
export interface Naming {
  readonly row: number;
  readonly respondent: NamedPerson;
  readonly named: NamedPerson;
  readonly question: Pick<Question, 'kind' | 'subkind' | 'fromNamed' | 'stressful'>;
  /** How close the two are; null = not said. */
  readonly closeness: RawCell;
  readonly frequency: RawCell;
  readonly note: RawCell;
  /** When it was said; null = not known. */
  readonly on: string | null;
  /** The heading of the column that says it; absent = the one with the name. */
  readonly onOrigin?: string;
  readonly wave: string | null;
}

const headers = [
  'source',
  'sourcePlace',
  'sourcePhone',
  'target',
  'targetPlace',
  'targetPhone',
  'kind',
  'subkind',
  'weight',
  'validFrom',
  'wave',
  'frequency',
  'note',
] as const;

const endCells = ({ name, place, phone }: NamedPerson): RawCell[] => [name, place, phone];

/** A stressful tie has a negative weight. */
function weightOf({ closeness, question }: Naming): RawCell {
  if (!question.stressful) return closeness;
  return typeof closeness === 'number' ? -Math.abs(closeness) : -1;
}

/** Where the day stands among what follows the ends. */
const dayInRest = 3;

function rowOf(naming: Naming): TableRow {
  const { respondent, named, question, row, on, wave, frequency, note } = naming;
  const [from, to] = question.fromNamed ? [named, respondent] : [respondent, named];
  const [origin] = named.origins;
  const rest = [question.kind, question.subkind, weightOf(naming), on, wave, frequency, note];
  return {
    row,
    cells: [...endCells(from), ...endCells(to), ...rest],
    origins: [
      ...from.origins,
      ...to.origins,
      ...rest.map((_, index) => (index === dayInRest ? (naming.onOrigin ?? origin) : origin)),
    ],
  };
}

/** What respondents said of whom they named, as a table of ties: the direction is that of the question. */
export const namedTies = (sheet: RawTable, namings: readonly Naming[]): Table => ({
  content: 'ties',
  file: sheet.file,
  sheet: sheet.sheet,
  encoding: sheet.encoding,
  headers,
  rows: namings.map(rowOf),
});
