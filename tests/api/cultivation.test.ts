import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { sayProblem } from '../../server/locales/index.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const cardParts = 'id state stage { code } required requiredMet subjectName';
const viewParts = `card { ${cardParts} } isLastStage mayEnd
  criteria { item standing value wanted text }
  next { stage mayEnter isEarlier missing }
  decisions { entryId from to outcome reason isOverride by snapshot { item standing value name } }`;

interface View {
  readonly card: {
    readonly id: string;
    readonly state: string;
    readonly stage: { readonly code: string } | null;
  };
  readonly criteria: readonly {
    readonly item: string;
    readonly standing: string;
    readonly value: number | null;
    readonly wanted: string;
    readonly text: string;
  }[];
  readonly next: readonly {
    readonly stage: string;
    readonly mayEnter: boolean;
    readonly missing: string[];
  }[];
  readonly decisions: readonly {
    readonly entryId: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly outcome: string;
    readonly reason: string | null;
    readonly isOverride: boolean;
    readonly by: string;
    readonly snapshot: readonly {
      readonly item: string;
      readonly standing: string;
      readonly value: number | null;
    }[];
  }[];
}

/*
 * Today is 1 September 2026. The choir has 20 members; 9 of them came in July, so that 45 % were active in 90 days at the
 * ends of July and August and are today. It sang on 1 and 20 July, 10 and 25 August: pauses of 19, 21 and 15 days.
 */
describe('the board and the gate of cultivation, by the API', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let communityId: string;
  const ids: Record<string, string> = {};
  const tie = (kind: TieKindId, from: string, to: string, more: object = {}): Promise<unknown> =>
    services.stores.ties.create({ kind, fromId: ids[from]!, toId: ids[to]!, ...more });
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    const create = async (name: string, label: string, values: Record<string, unknown>): Promise<void> => {
      ids[name] = (await services.stores.nodes.create(nodeKind(label), { communityId, ...values })).id;
    };
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    await create('choir', 'Organization', {
      name: '合唱队',
      kind: 'selfOrganization',
      field: 'cultureSports',
    });
    for (const [i, date] of ['2026-07-01', '2026-07-20', '2026-08-10', '2026-08-25'].entries()) {
      await create(`song${i}`, 'Activity', { title: `排练${i}`, date });
      await tie('ORGANIZED', 'choir', `song${i}`);
    }
    for (let i = 1; i <= 20; i++) {
      await create(`p${i}`, 'Resident', { name: `居民${i}号` });
      await tie('MEMBER_OF', `p${i}`, 'choir');
      if (i <= 9) await tie('ATTENDED', `p${i}`, 'song0');
    }
  });
  afterAll(() => close());

  const asking = (role: Role) => (text: string, variables: object) =>
    askAs(services, schema, viewerWith({ role, communityId }), text, { c: communityId, ...variables });
  const [worker, supervisor] = [asking('socialWorker'), asking('supervisor')];
  const dataOf = async <Data>(asked: ReturnType<typeof worker>): Promise<Data> => {
    const { data, errors } = await asked;
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data as Data;
  };
  const start = async (more: object = {}, by = worker): Promise<string> => {
    const input = { communityId, subjectId: ids.choir, modelId: 'T3', startedOn: '2026-06-01', ...more };
    const text = 'mutation($input: CaseInput!) { startCase(input: $input) { id } }';
    return (await dataOf<{ startCase: { id: string } }>(by(text, { input }))).startCase.id;
  };
  const record = (entry: object, by = worker) =>
    dataOf(
      by('mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id } }', {
        input: { communityId, ...entry },
      }),
    );
  const view = async (id: string): Promise<View> =>
    (
      await dataOf<{ cultivationCase: View }>(
        worker(`query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { ${viewParts} } }`, {
          id,
        }),
      )
    ).cultivationCase;
  const decideText = `mutation($c: ID!, $case: ID!, $to: String, $from: String, $outcome: StageOutcome = entered, $on: PartialDate, $reason: String, $id: ID) {
    decideStage(communityId: $c, caseId: $case, to: $to, from: $from, outcome: $outcome, on: $on, reason: $reason, id: $id) { ${viewParts} } }`;
  const decide = async (caseId: string, more: object, by = supervisor): Promise<View> =>
    (await dataOf<{ decideStage: View }>(by(decideText, { case: caseId, ...more }))).decideStage;
  const refusal = async (caseId: string, more: object, by = supervisor) =>
    codesOfAnswer(await by(decideText, { case: caseId, ...more }));

  it('blocks growth to maturity at 45 % active members, unless overridden with a reason, and keeps the snapshot', async () => {
    const caseId = await start();
    // Type, initiators, interested residents (9 of 10) and purpose are all asked for.
    expect(await refusal(caseId, { to: 'growth' })).toEqual(['gateClosed']);
    expect(await refusal(caseId, { to: 'growth', reason: '先做' })).toEqual(['gateClosed']);
    await decide(caseId, { to: 'growth', on: '2026-06-20', reason: '队伍已经在正常排练' });
    await record({ caseId, kind: 'statement', item: 'exit/growth/approval', holds: true }, supervisor);
    await record({
      ...{ caseId, kind: 'assessment', item: 'organization', text: '例会记录', rater: '督导' },
      ratings: [{ dimension: 'leadership', value: 4 }],
    });

    const before = await view(caseId);
    expect(
      before.criteria.filter(({ item }) => item.startsWith('exit/')).map((each) => each.standing),
    ).toEqual([...['unmet', 'met', 'met', 'met']]);
    expect(before.criteria[0]).toMatchObject({ item: 'exit/growth/activeRate', value: 0.45 });
    expect(before.criteria[0]!.wanted).toContain('at least 50 %');
    expect(before.criteria[0]!.text).toContain('now 45 %');
    expect(before.next[0]).toMatchObject({
      ...{ stage: 'maturity', mayEnter: false, missing: ['exit/growth/activeRate'] },
    });
    expect(await refusal(caseId, { to: 'maturity' })).toEqual(['gateClosed']);
    expect((await view(caseId)).decisions).toHaveLength(1);

    const reason = '夏天有人回老家，九月就回来';
    const passed = await decide(caseId, { to: 'maturity', from: 'growth', reason });
    expect(passed.card.stage).toEqual({ code: 'maturity' });
    const decision = passed.decisions.at(-1)!;
    expect(decision).toMatchObject({
      ...{ from: 'growth', to: 'maturity', outcome: 'entered', isOverride: true, reason, by: 'a-supervisor' },
    });
    expect(decision.snapshot).toMatchObject([
      { item: 'exit/growth/activeRate', standing: 'unmet', value: 0.45 },
      { item: 'exit/growth/leadership', standing: 'met', value: 4 },
      { item: 'exit/growth/rhythm', standing: 'met', value: 19 },
      { item: 'exit/growth/approval', standing: 'met' },
    ]);
    // What stood then stays as it was, whatever becomes of it.
    await tie('ATTENDED', 'p10', 'song0');
    expect((await view(caseId)).decisions.at(-1)!.snapshot[0]).toMatchObject({
      standing: 'unmet',
      value: 0.45,
    });
    // Taken back, the same step is open now: 10 of 20.
    await dataOf(
      worker('mutation($c: ID!, $id: ID!) { putAwayCaseEntry(communityId: $c, id: $id) { id } }', {
        id: decision.entryId,
      }),
    );
    const open = await decide(caseId, { to: 'maturity' });
    expect(open.decisions.at(-1)).toMatchObject({ isOverride: false, reason: null });
    expect(open.decisions.at(-1)!.snapshot[0]).toMatchObject({ standing: 'met', value: 0.5 });
  });

  it('lets a case go only to where its model leads from where it is', async () => {
    const caseId = await start();
    const reason = '大家都同意这样做';
    expect(await refusal(caseId, { to: 'withdrawal', reason })).toEqual(['notNextStep']);
    expect(await refusal(caseId, { to: null, outcome: 'completed', reason })).toEqual(['notNextStep']);
    expect(await refusal(caseId, { to: 'growth', from: 'maturity', reason })).toEqual(['notNextStep']);
    await decide(caseId, { to: 'growth', on: '2026-06-20', reason });
    // Back needs nothing of the present stage.
    const back = await decide(caseId, { to: 'formation', on: '2026-07-01' });
    expect(back.card.stage).toEqual({ code: 'formation' });
    expect(back.decisions.at(-1)).toMatchObject({ from: 'growth', to: 'formation', isOverride: false });
    expect(await refusal(caseId, { to: 'growth', on: '2026-06-25', reason })).toEqual(['endBeforeStart']);
    expect(await refusal(caseId, { to: 'growth', on: '2026-09-02', reason })).toEqual(['inTheFuture']);
  });

  it('decides once, however often it is sent, and not about what moved meanwhile', async () => {
    const caseId = await start();
    const sent = {
      to: 'growth',
      from: 'formation',
      reason: '大家都同意这样做',
      id: '0198f3a0-0000-7000-8000-000000000001',
    };
    await decide(caseId, sent);
    expect((await decide(caseId, sent)).decisions).toHaveLength(1);
    const other = { ...sent, id: '0198f3a0-0000-7000-8000-000000000002' };
    expect(await refusal(caseId, other)).toEqual(['notNextStep']);
  });

  it('ends from the last stage, or is stopped with a reason', async () => {
    const caseId = await start();
    expect(await refusal(caseId, { outcome: 'stopped' })).toEqual(['required']);
    expect(await refusal(caseId, { outcome: 'stopped', reason: '散了' })).toEqual(['tooShort']);
    const stopped = await decide(caseId, { outcome: 'stopped', reason: '队员都搬走了' });
    expect(stopped.card).toMatchObject({ state: 'stopped', stage: null });
    expect(await refusal(caseId, { to: 'growth', reason: '队员都搬回来了' })).toEqual(['notNextStep']);

    const other = await start();
    const reason = '试验组，按约定先走完';
    for (const to of ['growth', 'maturity', 'withdrawal']) await decide(other, { to, reason });
    expect(await refusal(other, { outcome: 'completed' })).toEqual(['gateClosed']);
    const ended = await decide(other, { outcome: 'completed', reason });
    expect(ended.card).toMatchObject({ state: 'completed', stage: null });
    expect(ended.decisions.at(-1)).toMatchObject({ from: 'withdrawal', to: null, isOverride: true });
  });

  it('says in words how many criteria are missing', () => {
    const closed = { code: 'gateClosed', parameters: { count: 1, min: 5 } } as const;
    expect(sayProblem(closed, 'zh')).toContain('有 1 项必须满足的条件没有满足');
    expect(sayProblem(closed, 'en')).toContain('1 of the required criteria not met');
  });

  it('shows all cases on the board and in the portfolio', async () => {
    const text = `query($c: ID!, $state: CaseState) {
      cultivationBoard(communityId: $c, state: $state) { totalCount byState { state count } cases { ${cardParts} stages { code from to } } }
      cultivationPortfolio(communityId: $c) { models { modelId name cases running completed stopped stages { code present entered medianDays } flows { from to outcome count } } } }`;
    const { cultivationBoard: board, cultivationPortfolio: portfolio } = await dataOf<{
      cultivationBoard: { totalCount: number; byState: { state: string; count: number }[]; cases: object[] };
      cultivationPortfolio: { models: { modelId: string; cases: number; stages: { code: string }[] }[] };
    }>(worker(text, {}));
    expect(board.byState).toEqual([
      { state: 'running', count: 3 },
      { state: 'completed', count: 1 },
      { state: 'stopped', count: 1 },
    ]);
    expect(board.totalCount).toBe(5);
    expect(board.cases[0]).toMatchObject({ subjectName: '合唱队', state: 'running' });
    expect(portfolio.models).toMatchObject([
      { modelId: 'T3', cases: 5, running: 3, completed: 1, stopped: 1 },
    ]);
    expect(portfolio.models[0]!.stages.map(({ code }) => code)).toEqual([
      ...['formation', 'growth', 'maturity', 'withdrawal'],
    ]);
    const running = await dataOf<{ cultivationBoard: { totalCount: number } }>(
      worker(text, { state: 'running' }),
    );
    expect(running.cultivationBoard.totalCount).toBe(3);
  });

  it('is for social workers and supervisors only, and of their community', async () => {
    const caseId = await start();
    const board = 'query($c: ID!) { cultivationBoard(communityId: $c) { totalCount } }';
    for (const role of ['committee', 'leader', 'researcher', 'administrator'] as const) {
      expect(await asking(role)(board, {})).toMatchObject({ data: null });
      expect(
        (await asking(role)(decideText, { case: caseId, to: 'growth', reason: '大家都同意这样做' })).errors,
      ).toHaveLength(1);
    }
    const other = (await services.stores.nodes.create(nodeKind('Community'), { name: '别处' })).id;
    const everywhere = viewerWith({ role: 'supervisor' });
    const query = 'query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { entriesCount } }';
    const elsewhere = await askAs(services, schema, everywhere, query, { c: other, id: caseId });
    expect(codesOfAnswer(elsewhere)).toEqual(['notFound']);
  });

  it('leaves out who withdrew from the network', async () => {
    const caseId = await start({ subjectId: ids.p1, modelId: 'T2' });
    expect((await view(caseId)).card.id).toBe(caseId);
    await withdrawConsent(services, ids.p1!);
    const query = `query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { entriesCount } }`;
    expect(codesOfAnswer(await worker(query, { id: caseId }))).toEqual(['notFound']);
    expect(await refusal(caseId, { to: 'early', reason: '大家都同意这样做' })).toEqual(['notFound']);
  });
});
