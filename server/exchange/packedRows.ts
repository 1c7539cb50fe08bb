import { growingCounts, Words } from './growingColumns.ts';
import { MadeList } from './madeList.ts';

/** Rows of texts, each text kept once: 4 bytes a cell besides, where an array of texts takes 30 and more. */
export class PackedRows extends MadeList<readonly string[]> {
  private readonly words = new Words();
  private readonly cells = growingCounts();
  /** Where each row begins among the cells. */
  private readonly starts = growingCounts();

  get length(): number {
    return this.starts.length;
  }

  add(row: readonly string[]): void {
    this.starts.push(this.cells.length);
    for (const cell of row) this.cells.push(this.words.codeOf(cell));
  }

  /** To be called when all rows are there. */
  close(): void {
    this.words.close();
  }

  protected made(index: number): readonly string[] {
    const start = this.starts.at(index)!;
    const end = this.starts.at(index + 1) ?? this.cells.length;
    const row: string[] = [];
    for (let i = start; i < end; i++) row.push(this.words.wordOf(this.cells.at(i)!));
    return row;
  }
}
