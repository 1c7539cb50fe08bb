import { valueAt } from '../api/jsonValue.ts';
import { isToSend, type FieldRecord, type Receipt } from './records.ts';
import type { Outcome, Transport } from './transport.ts';

/** Where records are kept while they are sent. */
export interface RecordKeeper {
  keep(record: FieldRecord): Promise<void>;
  settle(recordId: string, receipt: Receipt): Promise<void>;
}

/** What came of sending. `stopped`: why the rest was not tried; null = all were. */
export interface SendingResult {
  readonly sent: number;
  readonly wereKept: number;
  readonly faulty: number;
  readonly stopped: 'signedOut' | 'unanswered' | null;
}

/**
 * Sends what is finished, one record after the other. A record is marked before it leaves, and leaves its place only when
 * the server has said that it has it; so whatever is cut off, it is sent again, and the server keeps it once.
 */
export async function sendRecords(
  records: readonly FieldRecord[],
  keeper: RecordKeeper,
  { transport, now }: { readonly transport: Transport; readonly now: () => number },
): Promise<SendingResult> {
  const result = { sent: 0, wereKept: 0, faulty: 0 };
  for (const record of records.filter(isToSend)) {
    if (record.state !== 'unanswered') await keeper.keep({ ...record, state: 'unanswered', problems: [] });
    const outcome = await sendOne(record, transport);
    if (outcome.kind === 'done') {
      const receipt = receiptOf(record, outcome.data, now());
      await keeper.settle(record.id, receipt);
      if (receipt.wasKept) result.wereKept += 1;
      else result.sent += 1;
    } else if (outcome.kind === 'refused') {
      await keeper.keep({ ...record, state: 'faulty', problems: outcome.problems });
      result.faulty += 1;
    } else {
      // Who was signed out was not heard: it is as before.
      if (outcome.kind === 'signedOut' && record.state === 'waiting') await keeper.keep(record);
      return { ...result, stopped: outcome.kind };
    }
  }
  return { ...result, stopped: null };
}

/** Its requests in order, each when the one before was done; the outcome of the last that was sent. */
async function sendOne({ requests }: FieldRecord, transport: Transport): Promise<Outcome> {
  let outcome: Outcome = { kind: 'done', data: null };
  for (const request of requests) {
    outcome = await transport(request);
    if (outcome.kind !== 'done') return outcome;
  }
  return outcome;
}

const numberAt = (value: unknown, name: string): number => {
  const found = valueAt(value, name);
  return typeof found === 'number' ? found : 0;
};

function receiptOf({ id, kind }: FieldRecord, data: unknown, at: number): Receipt {
  if (kind === 'interview') {
    const result = valueAt(data, 'recordInterview');
    return { id, kind, at, wasKept: valueAt(result, 'wasKept') === true, count: numberAt(result, 'ties') };
  }
  const result = valueAt(data, 'recordAttendance');
  const [added, known] = [numberAt(result, 'added'), numberAt(result, 'known')];
  return { id, kind, at, wasKept: added === 0 && known > 0, count: added + known };
}
