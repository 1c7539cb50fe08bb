import {
  contactFrequencies,
  contactFrequencyIds,
  type ContactFrequency,
} from '../entities/contactFrequency.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { techniqueIds, techniques, type Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { codeOf, isBlank, numberOf, textOf, type RawCell } from './cells.ts';
import { conceptCalled, directions, type TieColumn } from './columnWords.ts';
import { dateOf } from './dateCell.ts';
import type { Fault } from './problemLog.ts';
import { yesNoOf } from './propertyCell.ts';
import { originOf, type Table, type TableRow } from './tables.ts';

const longestWave = 120;

export type Direction = keyof typeof directions;

/** The cells of one row of ties, read one by one; what cannot be read is among the faults. */
export class TieCells {
  readonly faults: Fault[] = [];

  constructor(
    private readonly table: Table,
    private readonly columns: ReadonlyMap<TieColumn, number>,
    private readonly row: TableRow,
  ) {}

  /** Kind of a tie for which the table has no word. */
  get usualKind(): TieKindId | null {
    return this.table.usualKind ?? null;
  }

  cell(column: TieColumn): RawCell {
    const index = this.columns.get(column);
    return index === undefined ? null : (this.row.cells[index] ?? null);
  }

  text(column: TieColumn): string {
    return textOf(this.cell(column));
  }

  code(column: TieColumn): string {
    return codeOf(this.cell(column));
  }

  fault(code: Fault['code'], column: TieColumn, value?: string, parameters?: Fault['parameters']): void {
    const index = this.columns.get(column);
    this.faults.push({
      code,
      field: column,
      column: index === undefined ? undefined : originOf(this.table, this.row, index),
      value,
      parameters,
    });
  }

  weight(): number | null {
    const cell = this.cell('weight');
    if (isBlank(cell)) return null;
    const weight = numberOf(cell);
    if (!Number.isNaN(weight)) return weight;
    this.fault('notANumber', 'weight', textOf(cell));
    return null;
  }

  date(column: 'validFrom' | 'validTo' | 'confirmedOn'): PartialDate | null {
    const cell = this.cell(column);
    if (isBlank(cell)) return null;
    const date = dateOf(cell);
    if (date === null) this.fault('notADate', column, textOf(cell));
    return date;
  }

  direction(): Direction | null {
    const cell = this.cell('directed');
    if (isBlank(cell)) return null;
    const answer = yesNoOf(cell);
    if (answer !== null) return answer ? 'directed' : 'undirected';
    const direction = conceptCalled(directions, textOf(cell));
    if (direction === null) this.fault('notYesOrNo', 'directed', textOf(cell));
    return direction;
  }

  method(): Technique | null {
    const word = this.text('method');
    if (word === '') return null;
    const method = conceptCalled(techniques, word);
    if (method === null) this.fault('notAChoice', 'method', word, { choices: techniqueIds.join(', ') });
    return method;
  }

  frequency(): ContactFrequency | null {
    const word = this.text('frequency');
    if (word === '') return null;
    const frequency = conceptCalled(contactFrequencies, word);
    if (frequency === null)
      this.fault('notAChoice', 'frequency', word, { choices: contactFrequencyIds.join(', ') });
    return frequency;
  }

  /** Name of the survey wave; null when none is given. */
  wave(): string | null {
    const wave = this.code('wave');
    if (wave.length > longestWave) this.fault('tooLong', 'wave', wave, { max: longestWave });
    return wave === '' ? null : wave;
  }
}
