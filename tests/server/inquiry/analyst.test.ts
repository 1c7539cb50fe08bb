import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { Analyst, asOfToday, type Asking } from '../../../server/inquiry/analyst.ts';
import { AnalystPool } from '../../../server/inquiry/analystPool.ts';
import type { Job } from '../../../server/inquiry/jobQueue.ts';
import type { Stores } from '../../../server/store/stores.ts';
import type { CultivationBook } from '../../../server/entities/cultivation/caseEntry.ts';
import { caseOf, loopModel } from '../cultivation/caseOf.ts';
import { openTestStores } from '../store/openStore.ts';

const today = (): string => '2026-09-01';
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

describe('the analyst', () => {
  let stores: Stores;
  let close: () => Promise<void>;
  let analyst: Analyst;
  const communityId = id(1);
  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
    await stores.nodes.create(nodeKind('Community'), { id: communityId, name: '桂花里' });
    const nodes = Array.from({ length: 1_500 }, (_, i) => ({
      id: id(100 + i),
      label: 'Resident',
      externalId: null,
      properties: { name: `人${i}` },
      attributes: {},
    }));
    const ties = Array.from({ length: 6_000 }, (_, i) => ({
      id: id(10_000 + i),
      kind: 'KNOWS' as const,
      subkind: null,
      fromId: nodes[i % 1_500]!.id,
      toId: nodes[(i * 7 + 1 + Math.floor(i / 1_500)) % 1_500]!.id,
      weight: null,
      validFrom: null,
      validTo: null,
      waveId: null,
      method: null,
      frequency: null,
      confirmedOn: null,
      note: null,
    }));
    await stores.batches.write(() => ({
      communityId,
      sourceId: null,
      nodes: [nodes],
      ties: [ties.filter((tie) => tie.fromId !== tie.toId)],
    }));
    analyst = new Analyst(stores.records, today, { queue: new AnalystPool(1) });
  });
  afterAll(async () => {
    await analyst.close();
    await close();
  });
  const measure = (
    measureId: 'degree' | 'betweenness' | 'density',
    signal?: AbortSignal,
    asking: Asking = {},
    more: { readonly weighted?: boolean; readonly exact?: boolean } = {},
  ) =>
    analyst.ask(
      'measure',
      { communityId },
      { id: measureId, normalized: false, weighted: false, seed: 1, groupBy: null, first: 10, ...more },
      { signal, ...asking },
    );

  it('answers, and answers an equal question from memory until the data change', async () => {
    const first = await measure('density');
    expect(await measure('density')).toBe(first);
    await stores.nodes.create(nodeKind('Resident'), { communityId, name: '新来的' });
    const second = await measure('density');
    expect(second).not.toBe(first);
    expect(second.order).toBe(first.order + 1);
  });

  it('makes a file anew each time, since it is too large to be kept', async () => {
    const options = { format: 'hsds-package', language: 'zh', today: today() } as const;
    const take = () => analyst.ask('directory', { communityId }, options);
    const first = await take();
    expect(await take()).not.toBe(first);
    expect(await take()).toEqual(first);
  });

  it('keeps of what was asked with nothing when it is answered', async () => {
    const pool = new AnalystPool(1);
    const jobs: Job[] = [];
    const given: unknown[] = [];
    const add = pool.add.bind(pool);
    pool.add = (job: Job) => {
      jobs.push(job);
      given.push(job.parameters);
      return add(job);
    };
    const other = new Analyst(stores.records, today, { queue: pool });
    const asked = { organizationId: id(2), today: today() };
    const answer = other.ask('team', { communityId }, asked);
    await expect(answer).rejects.toMatchObject({ problems: [{ code: 'notFound' }] });
    const options = { format: 'hsds-package', language: 'zh', today: today() } as const;
    await other.ask('directory', { communityId }, options);
    expect(given).toEqual([asked, options]);
    expect(jobs.map(({ parameters }) => parameters)).toEqual([null, null]);
    await other.close();
  });

  it('posts a stage model once for all cases on it, with a name for the whole book', async () => {
    const pool = new AnalystPool(1);
    const books: CultivationBook[] = [];
    const add = pool.add.bind(pool);
    pool.add = (job) => {
      books.push((job.parameters as { book: CultivationBook }).book);
      return add(job);
    };
    const other = new Analyst(stores.records, today, { queue: pool });
    const model = loopModel('community');
    const asked = (title: string) => {
      const cases = ['a', 'b'].map((each) => caseOf({ id: each, subjectId: communityId, model, title }));
      return other.ask(
        'cultivationPortfolio',
        { communityId },
        { book: { cases, entries: [] }, today: today() },
      );
    };
    expect((await asked('x')).models).toHaveLength(1);
    await asked('y');
    const [first, second] = books as [CultivationBook, CultivationBook];
    expect(first.cases[0]!.model).toBe(first.cases[1]!.model);
    expect(first.digest).toMatch(/./);
    expect(second.digest).not.toBe(first.digest);
    await other.close();
  });

  it('gives a cancelled question up and goes on with the next', async () => {
    const cancel = new AbortController();
    const slow = measure('betweenness', cancel.signal);
    setTimeout(() => cancel.abort(), 20);
    await expect(slow).rejects.toMatchObject({ problems: [{ code: 'cancelled' }] });
    expect((await measure('degree')).nodes).toHaveLength(10);
    const already = new AbortController();
    already.abort();
    await expect(measure('degree', already.signal)).rejects.toMatchObject({
      problems: [{ code: 'cancelled' }],
    });
  });

  it('computes an equal question once, until nobody waits for it', async () => {
    await stores.nodes.update(nodeKind('Community'), communityId, { name: '桂花里二' });
    const [first, second] = [new AbortController(), new AbortController()];
    const both = [measure('betweenness', first.signal), measure('betweenness', second.signal)];
    const outcomes = Promise.allSettled(both);
    while (analyst.workload.running === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(analyst.workload).toEqual({ running: 1, waiting: 0 });
    first.abort();
    await expect(both[0]).rejects.toMatchObject({ problems: [{ code: 'cancelled' }] });
    expect(analyst.workload.running).toBe(1);
    second.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(analyst.workload).toEqual({ running: 0, waiting: 0 });
    expect((await measure('betweenness')).nodes).toHaveLength(10);
  });

  it('tells how far an answer is to whom it makes it, by the id that she chose', async () => {
    await stores.nodes.update(nodeKind('Community'), communityId, { name: '桂花里三' });
    const mine = measure('betweenness', undefined, { asker: 'wang', job: 'a' });
    const theirs = measure('betweenness', undefined, { asker: 'li', job: 'b' });
    while (analyst.workload.running === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const [asker, job] of [
      ['wang', 'a'],
      ['li', 'b'],
    ] as const)
      expect(await analyst.progress(asker, job)).toMatchObject({ state: 'running', ahead: 0 });
    expect(await analyst.progress('li', 'a')).toBeNull();
    expect(await analyst.progress('wang', 'c')).toBeNull();
    await Promise.all([mine, theirs]);
    expect(await analyst.progress('wang', 'a')).toEqual({ state: 'done', ahead: 0, share: 1 });
  });

  it('hands on what a computation refuses, and an unknown community', async () => {
    await expect(
      analyst.ask('network', { communityId, asOf: '2026', from: '2025' }, {}),
    ).rejects.toMatchObject({ problems: [{ code: 'badWindow' }] });
    await expect(analyst.ask('network', { communityId: id(99) }, {})).rejects.toMatchObject({
      problems: [{ code: 'notFound' }],
    });
  });

  it('leaves the process free while a thread computes', async () => {
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    // Nobody has asked this yet: it is not in the memory.
    const { nodes } = await measure('betweenness', undefined, {}, { weighted: true, exact: true });
    expect(nodes).toHaveLength(10);
    longest = Math.max(longest, performance.now() - last);
    clearInterval(watch);
    // A blocked process would show as one gap as long as the computation.
    expect(longest).toBeLessThan((performance.now() - started) / 2);
  });

  it('takes a selection without dates for the present', () => {
    expect(asOfToday({ communityId }, '2026-09-01').asOf).toBe('2026-09-01');
    expect(asOfToday({ communityId, waveId: 'w' }, '2026-09-01').asOf).toBeUndefined();
    expect(asOfToday({ communityId, from: '2025' }, '2026-09-01').asOf).toBeUndefined();
  });
});
