import {
  contactFrequencies,
  contactFrequencyIds,
  type ContactFrequency,
} from '../entities/contactFrequency.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { techniqueIds, techniques, type Technique } from '../entities/technique.ts';
import { codeOf, isBlank, numberOf, textOf, type RawCell } from './cells.ts';
import { conceptCalled, directions, type TieColumn } from './columnWords.ts';
import { dateOf } from './dateCell.ts';
import type { Fault } from './problemLog.ts';
import { yesNoOf } from './propertyCell.ts';

const longestWave = 120;

export type Direction = keyof typeof directions;

/** The cells of one row of ties, read one by one; what cannot be read is among the faults. */
export class TieCells {
  readonly faults: Fault[] = [];
  private readonly headers: readonly string[];
  private readonly columns: ReadonlyMap<TieColumn, number>;
  private readonly cells: readonly RawCell[];

  constructor(
    headers: readonly string[],
    columns: ReadonlyMap<TieColumn, number>,
    cells: readonly RawCell[],
  ) {
    this.headers = headers;
    this.columns = columns;
    this.cells = cells;
  }

  cell(column: TieColumn): RawCell {
    const index = this.columns.get(column);
    return index === undefined ? null : (this.cells[index] ?? null);
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
      column: index === undefined ? undefined : this.headers[index],
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
