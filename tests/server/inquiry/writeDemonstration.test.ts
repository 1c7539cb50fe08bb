import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseStateOf, runningCases } from '../../../server/cultivation/caseState.ts';
import { criteriaOf } from '../../../server/cultivation/criteria.ts';
import { cultivationAlerts } from '../../../server/cultivation/cultivationAlerts.ts';
import { cultivationBasis, type CultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { allTasks } from '../../../server/cultivation/cultivationTasks.ts';
import { shippedModels } from '../../../server/cultivation/stageModels.ts';
import { entryKindIds, type CultivationBook } from '../../../server/entities/cultivation/caseEntry.ts';
import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import { writeCultivation } from '../../../server/inquiry/writeCultivation.ts';
import { demonstrationId, writeDemonstration } from '../../../server/inquiry/writeDemonstration.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { openTestStores } from '../store/openStore.ts';

const today = '2026-09-01';

describe('the cultivation of the demonstration', () => {
  let stores: Stores;
  let close: () => Promise<void>;
  let record: CommunityRecord;
  let book: CultivationBook;
  let basis: CultivationBasis;
  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
    expect(await writeDemonstration(stores, today)).toBe(demonstrationId);
    record = await stores.records.read(demonstrationId);
    book = await stores.cultivation.book(demonstrationId);
    basis = cultivationBasis(record, { communityId: demonstrationId }, book, today);
  });
  afterAll(() => close());

  it('has a case of each shipped model, each in another stage', () => {
    const running = runningCases(basis);
    expect(running.map((each) => each.case.modelId).toSorted()).toEqual(
      shippedModels.map(({ id }) => id).toSorted(),
    );
    const stages = running.map(({ stage }) => stage!.code);
    expect(stages.toSorted()).toEqual(['exploration', 'middle', 'organization', 'summary', 'withdrawal']);
    // One of them went back once.
    const empowerment = book.cases.find(({ modelId }) => modelId === 'T0')!;
    expect(caseStateOf(basis, empowerment).visits.map(({ code }) => code)).toEqual([
      ...['individual', 'organization', 'individual', 'organization'],
    ]);
  });

  it('has every kind of entry, none of a day to come, about nodes that are there', () => {
    expect(new Set(book.entries.map(({ kind }) => kind))).toEqual(new Set(entryKindIds));
    const ids = new Set(record.nodes.map(({ id }) => id));
    for (const { subjectId, aboutIds, on } of book.entries) {
      expect([subjectId, ...aboutIds].filter((id) => id !== demonstrationId && !ids.has(id))).toEqual([]);
      expect(on <= today).toBe(true);
    }
  });

  it('states what its models ask, and keeps at each gate how its criteria stood', () => {
    for (const { case: one } of runningCases(basis)) {
      const items = new Set(
        one.model.stages.flatMap(({ code, entry, exit }) => [
          ...entry.map(({ id }) => `entry/${code}/${id}`),
          ...exit.map(({ id }) => `exit/${code}/${id}`),
        ]),
      );
      const own = book.entries.filter(({ caseId }) => caseId === one.id);
      for (const { kind, item } of own)
        if (kind === 'statement' && /^(entry|exit)\//.test(item!)) expect(items).toContain(item);
      const forward = own.filter(({ kind, stage }) => kind === 'stage' && stage !== 'individual');
      for (const { snapshot } of forward) {
        expect(snapshot.length).toBeGreaterThan(0);
        for (const { criterionId } of snapshot) expect(items).toContain(criterionId);
      }
      const codes = one.model.stages.flatMap(({ tasks }) => tasks.map(({ code }) => code));
      for (const { kind, item } of own) if (kind === 'task') expect(codes).toContain(item);
    }
    // What the leader is asked for was stated before each of her gates; nothing of it had to be passed over.
    const leader = runningCases(basis).find((each) => each.case.modelId === 'T2')!;
    expect(leader.decisions.map(({ text }) => text)).toEqual([null, null]);
    expect(criteriaOf(basis, leader, 'exit', leader.stage!).length).toBeGreaterThan(3);
  });

  it('has tasks done, open and late, and things to be warned of', () => {
    const tasks = allTasks(basis);
    expect(tasks.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThan(3);
    expect(tasks.filter(({ isOverdue, entryId }) => isOverdue && entryId !== null).length).toBeGreaterThan(0);
    expect(tasks.filter(({ doneOn, isOverdue }) => doneOn === null && !isOverdue).length).toBeGreaterThan(3);
    const { alerts } = cultivationAlerts(
      record,
      { communityId: demonstrationId },
      { book, today, rules: null, first: 100, offset: 0 },
    );
    const rules = new Set(alerts.map(({ rule }) => rule));
    for (const rule of ['expiry', 'workerTurnover']) expect(rules).toContain(rule);
  });

  it('has three interventions of which one belongs to a case', async () => {
    const interventions = await stores.interventions.list(demonstrationId);
    expect(interventions).toHaveLength(3);
    expect(interventions.filter(({ caseId }) => caseId !== null)).toHaveLength(1);
    expect(new Set(interventions.map(({ strategy }) => strategy)).size).toBe(3);
  });

  it('is begun when the process had ended before it', async () => {
    const other = await openTestStores();
    const { cultivation } = other.stores;
    const start = cultivation.start.bind(cultivation);
    cultivation.start = () => Promise.reject(new Error('the process ended'));
    await expect(writeDemonstration(other.stores, today)).rejects.toThrow('the process ended');
    cultivation.start = start;
    await writeDemonstration(other.stores, today);
    const { cases } = await cultivation.book(demonstrationId);
    await other.close();
    expect(cases).toHaveLength(shippedModels.length);
  });

  it('is written once, however often', async () => {
    await writeCultivation(stores, demonstrationId, today);
    expect((await stores.cultivation.book(demonstrationId)).entries.map(({ id }) => id)).toEqual(
      book.entries.map(({ id }) => id),
    );
  });
});
