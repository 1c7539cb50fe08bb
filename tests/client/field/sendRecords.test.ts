import { describe, expect, it } from 'vitest';
import type { FieldRecord, FieldRequest, Receipt } from '../../../client/field/records.ts';
import { sendRecords } from '../../../client/field/sendRecords.ts';
import type { Outcome, Transport } from '../../../client/field/transport.ts';

const interview = (id: string, state: FieldRecord['state'] = 'waiting'): FieldRecord => ({
  ...{ id, kind: 'interview', state, changedAt: 0, draft: null, problems: [] },
  requests: [
    { name: 'resident', variables: { input: { id: `p-${id}` } } },
    { name: 'interview', variables: { input: { id } } },
  ],
});
const list = (id: string): FieldRecord => ({
  ...{ id, kind: 'attendance', state: 'waiting', changedAt: 0, draft: null, problems: [] },
  requests: [{ name: 'attendance', variables: { input: { id } } }],
});

/** A server that keeps each id once, and a line that may cut its answers. */
function village() {
  const onServer = new Map<string, number>();
  const cut = new Set<number>();
  let asked = 0;
  const idOf = ({ variables }: FieldRequest): string => (variables['input'] as { id: string }).id;
  const transport: Transport = (request) => {
    asked += 1;
    const id = idOf(request);
    const wasKept = onServer.has(id);
    onServer.set(id, (onServer.get(id) ?? 0) + (wasKept ? 0 : 1));
    if (cut.has(asked)) return Promise.resolve({ kind: 'unanswered' });
    const data = {
      resident: { createResident: { id } },
      home: { createTie: { id } },
      interview: { recordInterview: { ties: 4, wasKept } },
      attendance: { recordAttendance: wasKept ? { added: 0, known: 2 } : { added: 2, known: 0 } },
    }[request.name];
    return Promise.resolve({ kind: 'done', data });
  };
  return { onServer, cut, transport, asked: () => asked };
}

/** What lies on the device. */
function device(records: readonly FieldRecord[]) {
  const kept = new Map(records.map((record) => [record.id, record]));
  const receipts: Receipt[] = [];
  return {
    kept,
    receipts,
    records: () => [...kept.values()],
    keep: (record: FieldRecord) => Promise.resolve(void kept.set(record.id, record)),
    settle(id: string, receipt: Receipt) {
      kept.delete(id);
      receipts.push(receipt);
      return Promise.resolve();
    },
  };
}
const now = () => 7;

describe('sending what was recorded', () => {
  it('sends what is finished in order, and leaves drafts and what has to be looked at', async () => {
    const { transport, onServer } = village();
    const here = device([interview('a'), interview('b', 'draft'), interview('c', 'faulty'), list('d')]);
    const result = await sendRecords(here.records(), here, { transport, now });
    expect(result).toEqual({ sent: 2, wereKept: 0, faulty: 0, stopped: null });
    expect([...onServer.keys()]).toEqual(['p-a', 'a', 'd']);
    expect([...here.kept.keys()]).toEqual(['b', 'c']);
    expect(here.receipts).toEqual([
      { id: 'a', kind: 'interview', at: 7, wasKept: false, count: 4 },
      { id: 'd', kind: 'attendance', at: 7, wasKept: false, count: 2 },
    ]);
  });

  it.each([1, 2, 3, 4, 5])('keeps everything once when answer %i is cut off', async (which) => {
    const { transport, onServer, cut } = village();
    const here = device([interview('a'), list('b'), interview('c')]);
    cut.add(which);
    const first = await sendRecords(here.records(), here, { transport, now });
    expect(first.stopped).toBe('unanswered');
    expect(here.kept.size).toBe(3 - first.sent);
    expect(here.records().filter(({ state }) => state === 'unanswered')).toHaveLength(1);
    const second = await sendRecords(here.records(), here, { transport, now });
    expect(second.stopped).toBeNull();
    expect(first.sent + second.sent + second.wereKept).toBe(3);
    expect([here.kept.size, here.receipts.length]).toEqual([0, 3]);
    expect([...onServer.values()]).toEqual([1, 1, 1, 1, 1]);
    const third = await sendRecords(here.records(), here, { transport, now });
    expect(third).toEqual({ sent: 0, wereKept: 0, faulty: 0, stopped: null });
  });

  it('keeps everything once when the browser dies before it wrote down the answer', async () => {
    const { transport, onServer } = village();
    const here = device([interview('a')]);
    const dying = { ...here, settle: () => Promise.reject(new Error('dead')) };
    await expect(sendRecords(here.records(), dying, { transport, now })).rejects.toThrow('dead');
    expect(here.kept.get('a')?.state).toBe('unanswered');
    const result = await sendRecords(here.records(), here, { transport, now });
    expect([result.wereKept, here.kept.size, onServer.get('a')]).toEqual([1, 0, 1]);
  });

  it('goes on after a record that was refused, which stays to be looked at', async () => {
    const { transport } = village();
    const problems = [{ code: 'notFound', field: 'respondentId', message: '没有这个人' }];
    const refusing: Transport = (request) =>
      request.name === 'interview'
        ? Promise.resolve<Outcome>({ kind: 'refused', problems })
        : transport(request);
    const here = device([interview('a'), list('b')]);
    const result = await sendRecords(here.records(), here, { transport: refusing, now });
    expect(result).toEqual({ sent: 1, wereKept: 0, faulty: 1, stopped: null });
    expect(here.records()).toMatchObject([{ id: 'a', state: 'faulty', problems }]);
  });

  it('stops where nobody is signed in, and leaves the record as it was', async () => {
    const out: Transport = () => Promise.resolve({ kind: 'signedOut' });
    const here = device([interview('a'), interview('b', 'unanswered')]);
    const result = await sendRecords(here.records(), here, { transport: out, now });
    expect(result).toEqual({ sent: 0, wereKept: 0, faulty: 0, stopped: 'signedOut' });
    expect(here.records().map(({ state }) => state)).toEqual(['waiting', 'unanswered']);
  });
});
