import { describe, expect, it } from 'vitest';
import {
  promptedNote,
  type InterviewAnswerInput,
  type InterviewInput,
} from '../../../server/entities/interview.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';
const [wang, li, worker, building, round] = [2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
];

describe(`interviews on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    const create = (label: string, nodeId: string, values: object) =>
      test.stores.nodes.create(nodeKind(label), { id: nodeId, communityId: home, ...values });
    await create('SocialWorker', worker, { name: '周敏' });
    await create('Place', building, { name: '3号楼', kind: 'building' });
    await create('Wave', round, { name: '第1期', startsOn: '2026-08-01' });
  });

  const answer = (more: Partial<InterviewAnswerInput> = {}): InterviewAnswerInput => ({
    question: 'trust',
    kind: 'NOMINATES',
    subkind: 'trust',
    fromNamed: false,
    stressful: false,
    ...more,
  });
  const interview = (
    answers: readonly InterviewAnswerInput[],
    more: Partial<InterviewInput> = {},
  ): InterviewInput => ({
    id: id(50),
    communityId: home,
    waveId: round,
    respondentId: wang,
    on: '2026-08-10',
    answers: [...answers],
    ...more,
  });
  const record = (answers: readonly InterviewAnswerInput[], more: Partial<InterviewInput> = {}) =>
    test.stores.interviews.record(interview(answers, more), today);
  const allKinds = ['ASKED', 'ANSWERED', 'NOMINATES', 'SUPPORTS', 'KNOWS', 'LIVES_IN'] as const;
  const ties = async () => {
    const read = await test.stores.records.read(home);
    return allKinds.flatMap((kind) =>
      tiesOf(read, [kind]).map(
        ({ from, to, subkind, weight, validFrom, waveId, method, frequency, confirmedOn }) => [
          `${from.displayName} ${kind} ${to.displayName}`,
          { subkind, weight, validFrom, inRound: waveId !== null, method, frequency, confirmedOn },
        ],
      ),
    );
  };
  const faultsOf = async (work: Promise<unknown>): Promise<string[]> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(({ code, field }) => `${code} ${field}`);
      throw error;
    }
    return [];
  };

  it('keeps that she was asked, the ties both ways, and new names as merely mentioned', async () => {
    const result = await record(
      [
        answer({ namedId: li }),
        answer({
          question: 'emotional',
          kind: 'SUPPORTS',
          subkind: 'emotional',
          fromNamed: true,
          newName: ' 赵阿姨 ',
          placeId: building,
          closeness: 4,
          frequency: 'weekly',
          since: '2019',
        }),
        answer({ question: 'own1', subkind: null, newName: '赵阿姨', placeId: building }),
        answer({ question: 'strain', kind: 'KNOWS', subkind: null, stressful: true, namedId: worker }),
        answer({
          question: 'own2',
          kind: 'KNOWS',
          subkind: null,
          stressful: true,
          namedId: li,
          closeness: 2,
        }),
      ],
      { method: 'snowball' },
    );
    expect(result).toMatchObject({ waveId: round, ties: 5, people: 1 });
    expect(result.personIds).toHaveLength(4);
    const plain = {
      ...{ inRound: false, subkind: null, weight: null, validFrom: '2026-08-10', method: null },
      ...{ frequency: null, confirmedOn: null },
    };
    const said = { ...plain, inRound: true, method: 'snowball', confirmedOn: '2026-08-10' };
    const kept = await ties();
    expect(kept).toHaveLength(8);
    expect(kept).toEqual(
      expect.arrayContaining([
        ['第1期 ASKED 王秀英', plain],
        ['王秀英 ANSWERED 第1期', plain],
        ['王秀英 NOMINATES 李明', { ...said, subkind: 'trust' }],
        // A question of one's own is the sub-kind of its nominations.
        ['王秀英 NOMINATES 赵阿姨', { ...said, subkind: 'own1' }],
        [
          '赵阿姨 SUPPORTS 王秀英',
          { ...said, subkind: 'emotional', weight: 4, frequency: 'weekly', validFrom: '2019' },
        ],
        ['王秀英 KNOWS 周敏', { ...said, weight: -1 }],
        ['王秀英 KNOWS 李明', { ...said, weight: -2 }],
        ['赵阿姨 LIVES_IN 3号楼', { ...plain, validFrom: null }],
      ]),
    );
    const read = await test.stores.records.read(home);
    expect(read.nodes.find(({ displayName }) => displayName === '赵阿姨')).toMatchObject({
      label: 'Resident',
      isMentioned: true,
    });
  });

  it('does nothing when the same interview is sent again', async () => {
    const answers = [answer({ namedId: li }), answer({ newName: '赵阿姨' })];
    const first = await record(answers);
    const [nodes, kept] = [(await test.stores.records.read(home)).nodes.length, await ties()];
    expect(first.wasKept).toBe(false);
    expect(await record(answers)).toEqual({ ...first, wasKept: true });
    // Though somebody who was named has gone since.
    await test.stores.nodes.remove(nodeKind('Resident'), li, true);
    expect(await record(answers)).toEqual({ ...first, wasKept: true });
    expect((await test.stores.records.read(home)).nodes).toHaveLength(nodes - 1);
    expect(await ties()).toEqual(kept.filter(([text]) => !String(text).includes('李明')));
    await test.person(3, '李明');
    expect(await faultsOf(record([], { respondentId: li }))).toEqual(['idTaken id']);
  });

  it('keeps who of those named know each other, once in a round', async () => {
    const answers = [answer({ namedId: li }), answer({ newName: '赵阿姨' }), answer({ namedId: worker })];
    const among = [
      { one: 0, other: 1 },
      { one: 1, other: 0 },
      { one: 2, other: 0 },
    ];
    const first = await record(answers, { among, method: 'sociometric' });
    expect(first.ties).toBe(5);
    const acquaintances = async () =>
      (await ties())
        .filter(([text]) => String(text).includes('KNOWS'))
        .map(([text, facts]) => [String(text).split(' KNOWS ').toSorted().join(), facts]);
    const kept = await acquaintances();
    const facts = {
      ...{ subkind: null, weight: null, frequency: null, inRound: true },
      ...{ validFrom: '2026-08-10', confirmedOn: '2026-08-10', method: 'sociometric' },
    };
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(
      expect.arrayContaining([
        [['李明', '赵阿姨'].toSorted().join(), facts],
        [['李明', '周敏'].toSorted().join(), facts],
      ]),
    );
    expect(await record(answers, { among, method: 'sociometric' })).toEqual({ ...first, wasKept: true });
    // Another says the same of two of them in the same round.
    await test.person(7, '赵强');
    await record([answer({ namedId: worker }), answer({ namedId: li })], {
      ...{ id: id(51), respondentId: id(7), among: [{ one: 0, other: 1 }] },
    });
    expect(await acquaintances()).toEqual(kept);
    const wrong: readonly (readonly [NonNullable<InterviewInput['among']>, string])[] = [
      [[{ one: 0, other: 3 }], 'notFound among.0.other'],
      [[{ one: -1, other: 0 }], 'notFound among.0.one'],
      [[{ one: 0, other: 0 }], 'selfTie among.0.other'],
      [Array.from({ length: 991 }, () => ({ one: 0, other: 1 })), 'tooMany among'],
    ];
    for (const [pairs, told] of wrong)
      expect(await faultsOf(record(answers, { id: id(52), among: pairs }))).toEqual([told]);
  });

  it('says so when something else was kept under its id', async () => {
    const answers = [answer({ namedId: li, closeness: 3 })];
    await record(answers);
    const kept = await ties();
    for (const changed of [
      [],
      [answer({ namedId: li, closeness: 4 })],
      [...answers, answer({ newName: '赵阿姨' })],
    ])
      expect(await faultsOf(record(changed))).toEqual(['keptOtherwise id']);
    expect(await ties()).toEqual(kept);
    expect(await record(answers)).toMatchObject({ ties: 1 });
  });

  it('is two interviews when two came at once, and one when it came twice at once', async () => {
    const answers = [answer({ namedId: li })];
    await Promise.all([record(answers), record(answers), record([], { id: id(51), respondentId: li })]);
    expect((await ties()).map(([text]) => text)).toEqual(
      expect.arrayContaining(['王秀英 ANSWERED 第1期', '李明 ANSWERED 第1期', '王秀英 NOMINATES 李明']),
    );
    expect(await ties()).toHaveLength(5);
  });

  it('makes a round by its name, once', async () => {
    const first = await record([], { waveId: null, newWave: '秋季走访' });
    const second = await record([], {
      id: id(51),
      respondentId: li,
      waveId: null,
      newWave: ' 秋季走访 ',
      on: '2026-08-20',
    });
    expect(second.waveId).toBe(first.waveId);
    expect(await test.stores.nodes.read(first.waveId)).toMatchObject({
      label: 'Wave',
      name: '秋季走访',
      startsOn: '2026-08-10',
    });
    // A round that was there already is taken by its name, too.
    const third = await record([answer({ namedId: li })], { id: id(52), waveId: null, newWave: '第1期' });
    expect(third.waveId).toBe(round);
    expect((await ties()).find(([text]) => text === '王秀英 NOMINATES 李明')?.[1]).toMatchObject({
      inRound: true,
    });
  });

  it('asks nobody twice in a round, and keeps each time that she answered', async () => {
    await test.stores.ties.create({ kind: 'ASKED', fromId: round, toId: wang });
    await record([], { on: '2026-08-10' });
    await record([], { id: id(51), on: '2026-08-12' });
    expect((await ties()).map(([text]) => text)).toEqual([
      '第1期 ASKED 王秀英',
      '王秀英 ANSWERED 第1期',
      '王秀英 ANSWERED 第1期',
    ]);
  });

  it('puts on the roster who was merely mentioned and has now spoken for herself', async () => {
    await test.stores.nodes.update(nodeKind('Resident'), wang, { standing: 'mentioned' });
    await record([]);
    expect(await test.stores.nodes.read(wang)).toMatchObject({ name: '王秀英', standing: null });
  });

  describe('of a later round', () => {
    const later = id(8);
    const again = (answers: readonly InterviewAnswerInput[], more: Partial<InterviewInput> = {}) =>
      record(answers, { id: id(51), waveId: later, on: '2026-08-30', ...more });
    const namings = async () =>
      tiesOf(await test.stores.records.read(home), ['NOMINATES', 'ANSWERED']).map(
        ({ id: tieId, kind, subkind, waveId, validTo, note }) => ({
          tieId,
          kind,
          subkind,
          waveId,
          validTo,
          note,
        }),
      );
    const first = async (): Promise<string> => {
      await test.stores.nodes.create(nodeKind('Wave'), { id: later, communityId: home, name: '第2期' });
      await record([answer({ namedId: li })]);
      return (await namings()).find(({ kind }) => kind === 'NOMINATES')!.tieId;
    };

    it('says with the name and with the answer whose name was read out from the last round', async () => {
      const former = await first();
      await again([
        answer({ namedId: li, prompted: true }),
        answer({ question: 'advice', subkind: 'advice', namedId: li }),
      ]);
      const kept = await namings();
      const ofRound = kept.filter(({ waveId }) => waveId === later);
      expect(ofRound.map(({ subkind, note }) => [subkind, note]).toSorted()).toEqual([
        ['advice', null],
        ['trust', promptedNote],
      ]);
      // The tie of the first round stays as it was.
      expect(kept.find(({ tieId }) => tieId === former)).toMatchObject({
        waveId: round,
        validTo: null,
        note: null,
      });
      const answers = kept.filter(({ kind }) => kind === 'ANSWERED');
      expect(answers.map(({ tieId, subkind }) => [tieId, subkind]).toSorted()).toEqual([
        [id(50), null],
        [id(51), 'prompted'],
      ]);
    });

    it('ends what she takes back, once, and keeps the former version', async () => {
      const former = await first();
      const result = await again([], { endedTieIds: [former, former] });
      expect(result).toMatchObject({ ties: 0, ended: 1 });
      expect(result.personIds.toSorted()).toEqual([wang, li].toSorted());
      expect(await test.stores.ties.read(former)).toMatchObject({ validTo: '2026-08-30', waveId: round });
      expect(await again([], { endedTieIds: [former, former] })).toMatchObject({ ended: 1, wasKept: true });
      // Without the end nobody is taken back: not being named is no answer.
      expect(await faultsOf(again([]))).toEqual(['keptOtherwise id']);
    });

    it('leaves what had ended before as it was', async () => {
      const former = await first();
      await again([], { on: '2026-08-20', endedTieIds: [former] });
      await again([], { id: id(53), waveId: null, newWave: '第3期', endedTieIds: [former] });
      expect(await test.stores.ties.read(former)).toMatchObject({ validTo: '2026-08-20' });
    });

    it('ends nothing that no former round told of her', async () => {
      const former = await first();
      await test.person(7, '赵强');
      const plain = (await test.stores.ties.create({ kind: 'KNOWS', fromId: wang, toId: li })).id;
      const ofOthers = (
        await test.stores.ties.create({ kind: 'KNOWS', fromId: li, toId: id(7), waveId: round })
      ).id;
      const before = await test.stores.records.read(home);
      for (const unfit of [plain, ofOthers, id(50), id(99)])
        expect(await faultsOf(again([], { endedTieIds: [former, unfit] }))).toEqual([
          'notFound endedTieIds.1',
        ]);
      // In the round that told of it the tie is put right, not ended.
      expect(await faultsOf(record([], { id: id(52), endedTieIds: [former] }))).toEqual([
        'notFound endedTieIds.0',
      ]);
      expect(await faultsOf(again([], { on: '2026-08-01', endedTieIds: [former] }))).toEqual([
        'endBeforeStart endedTieIds.0',
      ]);
      expect(await faultsOf(again([], { endedTieIds: Array.from({ length: 301 }, () => former) }))).toEqual([
        'tooMany endedTieIds',
      ]);
      expect(await test.stores.records.read(home)).toEqual(before);
    });
  });

  it('writes nothing when one answer is wrong, and says which and what', async () => {
    await test.decide(3, { decision: 'withdrawn', on: '2026-01-01' });
    await test.person(7, '赵强');
    await test.stores.nodes.create(nodeKind('Community'), { id: id(90), name: '梧桐里' });
    await test.stores.nodes.create(nodeKind('Resident'), { id: id(91), communityId: id(90), name: '外人' });
    const before = await test.stores.records.read(home);
    const right = answer({ namedId: id(7) });
    const wrong: readonly (readonly [Partial<InterviewAnswerInput>, string])[] = [
      [{}, 'required answers.1.namedId'],
      [{ newName: '  ' }, 'required answers.1.namedId'],
      [{ namedId: '张三' }, 'notFound answers.1.namedId'],
      [{ namedId: id(91) }, 'notFound answers.1.namedId'],
      // She withdrew from the network.
      [{ namedId: li }, 'notFound answers.1.namedId'],
      [{ namedId: wang }, 'selfTie answers.1.namedId'],
      [{ namedId: building }, 'wrongEnds answers.1.kind'],
      [{ kind: 'ATTENDED', namedId: id(7) }, 'wrongEnds answers.1.kind'],
      [{ namedId: id(7), newName: '赵阿姨' }, 'badRequest answers.1.newName'],
      [{ newName: 'x'.repeat(81) }, 'tooLong answers.1.newName'],
      [{ newName: '赵阿姨', placeId: id(7) }, 'notFound answers.1.placeId'],
      [{ namedId: id(7), closeness: 0 }, 'tooSmall answers.1.closeness'],
      [{ namedId: id(7), closeness: 6 }, 'tooLarge answers.1.closeness'],
      [{ namedId: id(7), since: '2027' }, 'inTheFuture answers.1.since'],
      [{ namedId: id(7), since: '0202' }, 'tooEarly answers.1.since'],
      [{ namedId: id(7), subkind: 'x'.repeat(61) }, 'tooLong answers.1.subkind'],
    ];
    for (const [fault, told] of wrong) expect(await faultsOf(record([right, answer(fault)]))).toEqual([told]);
    const faults: readonly (readonly [Partial<InterviewInput>, string])[] = [
      [{ id: 'no uuid' }, 'notAnId id'],
      [{ communityId: id(77) }, 'notFound communityId'],
      [{ respondentId: li }, 'notFound respondentId'],
      [{ respondentId: worker }, 'notFound respondentId'],
      [{ waveId: wang }, 'notFound waveId'],
      [{ waveId: null, newWave: ' ' }, 'required newWave'],
      [{ on: '2026-09-02' }, 'inTheFuture on'],
      [{ on: '0202-08-10' }, 'tooEarly on'],
    ];
    for (const [fault, told] of faults) expect(await faultsOf(record([right], fault))).toEqual([told]);
    expect(await faultsOf(record(Array.from({ length: 301 }, () => right)))).toEqual(['tooMany answers']);
    expect(await test.stores.records.read(home)).toEqual(before);
    await test.stores.nodes.remove(nodeKind('Community'), id(90), true);
  });
});
