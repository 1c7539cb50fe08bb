import type { ContactFrequency } from '../entities/contactFrequency.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { CodedWords, GrowingNumbers, Words } from './growingColumns.ts';
import { MadeList } from './madeList.ts';
import type { PlannedTie } from './plan.ts';
import { UuidTable } from './uuidTable.ts';

/** Planned ties as columns: about 60 bytes each, where an object would take 400. */
export class TieList extends MadeList<PlannedTie> {
  private readonly ids = new UuidTable();
  private readonly ends = new Words();
  private readonly from = new CodedWords(this.ends);
  private readonly to = new CodedWords(this.ends);
  private readonly kind = new CodedWords<TieKindId>();
  private readonly subkind = new CodedWords();
  /** NaN where the tie has none. */
  private readonly weight = new GrowingNumbers((length) => new Float64Array(length));
  private readonly dates = new Words();
  private readonly validFrom = new CodedWords(this.dates);
  private readonly validTo = new CodedWords(this.dates);
  private readonly confirmedOn = new CodedWords(this.dates);
  private readonly waveId = new CodedWords();
  private readonly method = new CodedWords<Technique>();
  private readonly frequency = new CodedWords<ContactFrequency>();
  private readonly note = new CodedWords();

  get length(): number {
    return this.ids.length;
  }

  /** The number of the tie with this id, from 0; null when there is none. */
  numberOf(id: Uint8Array): number | null {
    return this.ids.find(id);
  }

  /** Adds a tie that is not there yet; answers its number. */
  add(id: Uint8Array, tie: Omit<PlannedTie, 'id'>): number {
    this.from.push(tie.fromId);
    this.to.push(tie.toId);
    this.kind.push(tie.kind);
    this.subkind.push(tie.subkind);
    this.weight.push(tie.weight ?? Number.NaN);
    this.validFrom.push(tie.validFrom);
    this.validTo.push(tie.validTo);
    this.confirmedOn.push(tie.confirmedOn);
    this.waveId.push(tie.waveId);
    this.method.push(tie.method);
    this.frequency.push(tie.frequency);
    this.note.push(tie.note);
    return this.ids.add(id);
  }

  protected made(index: number): PlannedTie {
    const weight = this.weight.at(index)!;
    // Written out, so that all ties are objects of one kind to the engine: copying others into them makes each its own.
    return {
      id: this.ids.textOf(index),
      kind: this.kind.at(index)!,
      subkind: this.subkind.at(index),
      fromId: this.from.at(index)!,
      toId: this.to.at(index)!,
      weight: Number.isNaN(weight) ? null : weight,
      validFrom: this.validFrom.at(index),
      validTo: this.validTo.at(index),
      waveId: this.waveId.at(index),
      method: this.method.at(index),
      frequency: this.frequency.at(index),
      confirmedOn: this.confirmedOn.at(index),
      note: this.note.at(index),
    };
  }
}
