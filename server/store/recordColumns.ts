import type { CodedColumn, TieColumns } from '../entities/communityRecord.ts';
import type { ContactFrequency } from '../entities/contactFrequency.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';

/** A row of `record/ties`, its columns in their order; `record/tieVersions` has more behind them. */
export type RecordTieRow = readonly unknown[];

/** Collects ties as columns; `index` gives the place of each node in the record. */
export class RecordColumns {
  private readonly ids: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly weight: number[] = [];
  private readonly kind = coder<TieKindId>();
  private readonly subkind = coder();
  private readonly validFrom = coder();
  private readonly validTo = coder();
  private readonly waveId = coder();
  private readonly method = coder<Technique | null>();
  private readonly frequency = coder<ContactFrequency | null>();
  private readonly confirmedOn = coder();
  private readonly note = coder();

  constructor(private readonly index: ReadonlyMap<string, number>) {}

  /** A tie of which an end is not in the record is passed over: it was added after the nodes were read, and comes with the next revision. */
  add(row: RecordTieRow): void {
    const [start, end] = [this.index.get(row[3] as string), this.index.get(row[4] as string)];
    if (start === undefined || end === undefined) return;
    this.ids.push(row[0] as string);
    this.kind.add(row[1] as TieKindId);
    this.subkind.add(row[2] as string | null);
    this.from.push(start);
    this.to.push(end);
    this.weight.push((row[5] as number | null) ?? Number.NaN);
    this.validFrom.add(row[6] as string | null);
    this.validTo.add(row[7] as string | null);
    this.waveId.add(row[8] as string | null);
    this.method.add(row[9] as Technique | null);
    this.frequency.add(row[10] as ContactFrequency | null);
    this.confirmedOn.add(row[11] as string | null);
    this.note.add(row[12] as string | null);
  }

  columns(): TieColumns {
    return {
      ids: this.ids,
      kind: this.kind.column(),
      subkind: this.subkind.column(),
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
      weight: Float64Array.from(this.weight),
      validFrom: this.validFrom.column(),
      validTo: this.validTo.column(),
      waveId: this.waveId.column(),
      method: this.method.column(),
      frequency: this.frequency.column(),
      confirmedOn: this.confirmedOn.column(),
      note: this.note.column(),
    };
  }
}

/** Collects a column of repeated words. */
function coder<Word extends string | null = string | null>() {
  const words: Word[] = [];
  const known = new Map<Word, number>();
  const codes: number[] = [];
  return {
    add(word: Word | undefined): void {
      const value = (word ?? null) as Word;
      let code = known.get(value);
      if (code === undefined) {
        code = words.push(value) - 1;
        known.set(value, code);
      }
      codes.push(code);
    },
    column: (): CodedColumn<Word> => ({ words, codes: Uint32Array.from(codes) }),
  };
}
