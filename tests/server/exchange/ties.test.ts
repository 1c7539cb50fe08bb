import { describe, expect, it } from 'vitest';
import { contactFrequencies, contactFrequencyIds } from '../../../server/entities/contactFrequency.ts';
import { techniqueIds, techniques } from '../../../server/entities/technique.ts';
import { communityId, drawn, externalIds, lines, planTables, told } from './files.ts';

const actors = lines('id,kind', 'a,', 'b,', 'c,', 'o,组织');

describe('ties', () => {
  it('reads all columns', async () => {
    const { ties, nodes, problems, tieWords } = await planTables(
      actors,
      lines(
        'source,target,kind,subkind,weight,validFrom,validTo,wave,method,frequency,confirmedOn,note',
        'a,b,SUPPORTS,陪伴,3,2025/9,2026年3月5日,1,滚雪球,每周,2026.3.1,一起散步',
      ),
    );
    expect(problems).toEqual([]);
    const wave = nodes.find(({ label }) => label === 'Wave');
    expect(wave).toMatchObject({ externalId: '1', properties: { name: '1' } });
    expect(ties).toEqual([
      {
        id: expect.any(String),
        kind: 'SUPPORTS',
        subkind: 'companionship',
        fromId: nodes[0]?.id,
        toId: nodes[1]?.id,
        weight: 3,
        validFrom: '2025-09',
        validTo: '2026-03-05',
        waveId: wave?.id,
        method: 'snowball',
        frequency: 'weekly',
        confirmedOn: '2026-03-01',
        note: '一起散步',
      },
    ]);
    expect(tieWords).toEqual([{ word: 'SUPPORTS', kind: 'SUPPORTS', count: 1 }]);
  });

  it.each([
    ['提名人,被提名人,关系', 'a NOMINATES b'],
    ['起点,终点,类型', 'a NOMINATES b'],
    ['来源,目标,关系类型', 'a NOMINATES b'],
    ['From,To,Type', 'a NOMINATES b'],
    ['Ego,Alter,Relation', 'a NOMINATES b'],
  ])('understands the columns %s', async (header, tie) => {
    expect(drawn(await planTables(actors, lines(header, 'a,b,提名')))).toEqual([tie]);
  });

  it('maps the own words of a study and keeps them as sub-kinds', async () => {
    const planned = await planTables(
      actors,
      lines('source,target,type,subkind', 'a,b,friend,', 'b,c,advice,', 'a,c,friend,close', 'c,a,foe,'),
      {
        map: new Map([
          ['Friend', { kind: 'NOMINATES' }],
          ['advice', { kind: 'NOMINATES', subkind: 'counsel' }],
        ]),
      },
    );
    expect(drawn(planned)).toEqual(['a NOMINATES/friend b', 'b NOMINATES/counsel c', 'a NOMINATES/close c']);
    expect(told(planned)).toEqual(['unknownTieKind ties.csv:5:type = foe']);
    expect(planned.tieWords).toEqual([
      { word: 'friend', kind: 'NOMINATES', count: 2 },
      { word: 'advice', kind: 'NOMINATES', count: 1 },
      { word: 'foe', kind: null, count: 1 },
    ]);
  });

  it("takes Gephi's Type for the direction", async () => {
    const header = 'Source,Target,Type,Kind';
    expect(
      drawn(await planTables(actors, lines(header, 'a,b,Undirected,NOMINATES', 'b,c,Directed,NOMINATES'))),
    ).toEqual(['a NOMINATES b', 'b NOMINATES a', 'b NOMINATES c']);
    const unnamed = lines('Source,Target,Type', 'a,b,Undirected');
    expect(told(await planTables(actors, unnamed))).toEqual(['missingColumn ties.csv']);
    expect(drawn(await planTables(actors, unnamed, { map: new Map([['', { kind: 'KNOWS' }]]) }))).toEqual([
      'a KNOWS b',
    ]);
  });

  it('makes two ties of an undirected one of a directed kind; its reverse repeats it', async () => {
    const planned = await planTables(
      actors,
      lines('source,target,kind,directed', 'a,b,NOMINATES,false', 'b,a,NOMINATES,false', 'b,c,NOMINATES,是'),
    );
    expect(planned.problems).toEqual([]);
    expect(drawn(planned)).toEqual(['a NOMINATES b', 'b NOMINATES a', 'b NOMINATES c']);
    expect(planned.repeatedTies).toBe(1);
  });

  it('takes A–B and B–A for the same tie where the kind has no direction', async () => {
    const planned = await planTables(
      actors,
      lines('source,target,kind', 'a,b,KNOWS', 'b,a,KNOWS', 'b,a,KNOWS'),
    );
    expect(drawn(planned)).toEqual(['a KNOWS b']);
    expect(planned.repeatedTies).toBe(1);
    expect(told(planned)).toEqual(['duplicateTie ties.csv:4:source = b – a']);
    const forth = await planTables(actors, lines('source,target,kind', 'a,b,KNOWS'));
    const back = await planTables(actors, lines('source,target,kind', 'b,a,KNOWS'));
    expect(back.ties[0]?.id).toBe(forth.ties[0]?.id);
  });

  it('tells when both ends weigh their tie differently', async () => {
    const planned = await planTables(
      actors,
      lines('source,target,kind,weight', 'a,b,KNOWS,3', 'b,a,KNOWS,5'),
    );
    expect(planned.problems).toEqual([
      expect.objectContaining({
        code: 'duplicateTie',
        row: 3,
        parameters: { firstRow: 2, firstFile: 'ties.csv' },
      }),
    ]);
  });

  it('keeps ties apart that differ in sub-kind, wave or dates', async () => {
    const planned = await planTables(
      actors,
      lines(
        'source,target,kind,subkind,wave,validFrom,validTo',
        'a,b,KNOWS,,,,',
        'a,b,KNOWS,kin,,,',
        'a,b,KNOWS,,1,,',
        'a,b,KNOWS,,,2025,',
        'a,b,KNOWS,,,,2026',
      ),
    );
    expect(planned.problems).toEqual([]);
    expect(new Set(planned.ties.map(({ id }) => id)).size).toBe(5);
  });

  it('understands every name of a technique, and tells of what is none', async () => {
    const header = 'source,target,kind,subkind,获知方法';
    const names = techniqueIds.flatMap((id) =>
      [id, ...techniques[id].zh, ...techniques[id].en].map((name) => [id, name] as const),
    );
    const rows = names.map(([, name], i) => `a,b,NOMINATES,q${i},"${name}"`);
    const { ties, problems } = await planTables(actors, lines(header, ...rows));
    expect(problems).toEqual([]);
    expect(ties.map(({ method }) => method)).toEqual(names.map(([id]) => id));
    expect(told(await planTables(actors, lines(header, 'a,b,提名,,道听途说')))).toEqual([
      'notAChoice ties.csv:2:获知方法 = 道听途说',
    ]);
  });

  it('understands how often and when confirmed in both languages, and tells of what is neither', async () => {
    const names = contactFrequencyIds.flatMap((id) =>
      [id, ...contactFrequencies[id].zh, ...contactFrequencies[id].en].map((name) => [id, name] as const),
    );
    for (const header of ['联系频率,最近确认', 'Contact frequency,Last confirmed', 'frequency,confirmedOn']) {
      const rows = names.map(([, name], i) => `a,b,SUPPORTS,q${i},${name},2026年3月`);
      const { ties, problems } = await planTables(
        actors,
        lines(`source,target,kind,subkind,${header}`, ...rows),
      );
      expect(problems).toEqual([]);
      expect(ties.map(({ frequency }) => frequency)).toEqual(names.map(([id]) => id));
      expect(new Set(ties.map(({ confirmedOn }) => confirmedOn))).toEqual(new Set(['2026-03']));
    }
    const header = 'source,target,kind,frequency,confirmedOn';
    const wrong = lines(header, 'a,b,SUPPORTS,常常,', 'a,b,KNOWS,,昨天', 'a,b,ASSESSES,daily,');
    expect(told(await planTables(actors, wrong))).toEqual([
      'notAChoice ties.csv:2:frequency = 常常',
      'notADate ties.csv:3:confirmedOn = 昨天',
      'noFrequency ties.csv:4:frequency = daily',
    ]);
    const twice = lines(header, 'a,b,SUPPORTS,daily,', 'a,b,SUPPORTS,weekly,');
    expect(told(await planTables(actors, twice))).toEqual(['duplicateTie ties.csv:3:source = a – b']);
  });

  it('keeps ratings of the same by two techniques apart, and takes a technique named later for the same tie', async () => {
    const header = 'source,target,kind,subkind,weight,method';
    const ratings = lines(
      header,
      'a,b,评价,受信任,4,评议',
      'a,b,评价,受信任,5,专家',
      'b,b,评价,受信任,5,自评',
    );
    const planned = await planTables(actors, ratings);
    expect(planned.problems).toEqual([]);
    expect(drawn(planned)).toEqual(['a ASSESSES/trust b', 'a ASSESSES/trust b', 'b ASSESSES/trust b']);
    const [silent, named] = await Promise.all(
      ['', 'snowball'].map((method) => planTables(actors, lines(header, `a,b,NOMINATES,trust,,${method}`))),
    );
    expect(named!.ties[0]?.id).toBe(silent!.ties[0]?.id);
    const both = lines(header, 'a,b,NOMINATES,trust,,', 'a,b,NOMINATES,trust,,snowball');
    expect(told(await planTables(actors, both))).toEqual(['duplicateTie ties.csv:3:source = a – b']);
  });

  it('tells of a rating off the scale, and of a technique by which it cannot be learnt', async () => {
    const header = 'source,target,kind,subkind,weight,method';
    const rows = lines(header, 'a,b,评价,trust,6,', 'a,b,评价,trust,3,自评', 'a,a,提名,trust,,');
    expect(told(await planTables(actors, rows))).toEqual([
      'tooLarge ties.csv:2:weight = 6',
      'notLearntSo ties.csv:3:method = 自评',
      'selfTie ties.csv:4:target = a',
    ]);
  });

  it('ties waves as they are called, whatever actors have the same id', async () => {
    const planned = await planTables(
      lines('id', '1'),
      lines('source,target,kind', '1,1,ASKED', '1,1,ANSWERED'),
    );
    expect(planned.problems).toEqual([]);
    expect(planned.nodes.map(({ label }) => label)).toEqual(['Resident', 'Wave']);
    expect(drawn(planned)).toEqual(['1 ASKED 1', '1 ANSWERED 1']);
  });

  it('ties places to the community', async () => {
    const planned = await planTables(
      lines('id,kind', 'b3,楼栋'),
      lines('source,target,kind', 'b3,社区,WITHIN'),
    );
    expect(planned.problems).toEqual([]);
    expect(planned.ties[0]?.toId).toBe(communityId);
  });

  it('points at nodes that the community has', async () => {
    const id = '5b0d1c1e-8d2a-4a3f-b4a1-54d8f0a5c001';
    const planned = await planTables('id\na', lines('source,target,kind', 'a,x,提名', 'a,y,提名'), {
      knownActors: new Map([['x', { id, label: 'Resident' }]]),
    });
    expect(planned.ties[0]?.toId).toBe(id);
    expect(told(planned)).toEqual(['tieToNobody ties.csv:3:target = y']);
  });

  it('uses the waves that the community has', async () => {
    const id = '5b0d1c1e-8d2a-4a3f-b4a1-54d8f0a5c002';
    const planned = await planTables('id\na\nb', lines('source,target,kind,wave', 'a,b,提名,春季'), {
      knownWaves: new Map([['春季', id]]),
    });
    expect(planned.ties[0]?.waveId).toBe(id);
    expect(planned.nodes.map(({ label }) => label)).toEqual(['Resident', 'Resident']);
  });
});

describe('taking a part', () => {
  const people = lines('id,network', 'a,1', 'b,1', 'c,2', 'd,2');

  it('drops actors outside the part, and their ties without a word', async () => {
    const planned = await planTables(
      people,
      lines('source,target,kind', 'a,b,提名', 'a,c,提名', 'c,d,提名', 'a,z,提名'),
      { where: [{ column: 'Network', value: '1' }] },
    );
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual(['a', 'b']);
    expect(drawn(planned)).toEqual(['a NOMINATES b']);
    expect(told(planned)).toEqual(['tieToNobody ties.csv:5:target = z']);
    expect(planned.leftOutRows).toBe(4);
  });

  it('tells when a tie of the part leads out of it', async () => {
    const planned = await planTables(
      people,
      lines('source,target,kind,network', 'a,b,提名,1', 'c,d,提名,2', 'a,c,提名,1'),
      { where: [{ column: 'network', value: '1' }] },
    );
    expect(drawn(planned)).toEqual(['a NOMINATES b']);
    expect(told(planned)).toEqual(['tieToNobody ties.csv:4:target = c']);
  });

  it('tells when nothing is left', async () => {
    const planned = await planTables(people, null, { where: [{ column: 'network', value: '9' }] });
    expect(told(planned)).toEqual(['noRowLeft actors.csv:network = 9']);
  });

  it('takes the ties of one wave', async () => {
    const ties = lines('source,target,kind,wave', 'a,b,提名,1', 'b,c,提名,2', 'c,d,提名,');
    expect(drawn(await planTables(people, ties, { wave: '2' }))).toEqual(['b NOMINATES c']);
    const none = await planTables(people, ties, { wave: '3' });
    expect(none.problems).toEqual([
      expect.objectContaining({ code: 'unknownWave', value: '3', parameters: { waves: '1, 2' } }),
    ]);
  });
});

describe('faulty ties', () => {
  it.each([
    ['a,a,提名,,,', ['selfTie target = a']],
    ['a,z,提名,,,', ['tieToNobody target = z']],
    ['z,a,提名,,,', ['tieToNobody source = z']],
    ['z,z,提名,,,', ['tieToNobody source = z', 'tieToNobody target = z']],
    [',b,提名,,,', ['required source']],
    ['a,b,,,,', ['required kind']],
    ['a,b,咒骂,,,', ['unknownTieKind kind = 咒骂']],
    ['a,o,提名,,,', ['wrongEnds kind = 提名']],
    ['a,b,提名,0,,', ['zeroWeight weight = 0']],
    ['a,b,提名,很强,,', ['notANumber weight = 很强']],
    ['a,b,提名,,去年,', ['notADate validFrom = 去年']],
    ['a,b,提名,,0202-03-05,', ['tooEarly validFrom = 0202-03-05']],
    ['a,b,提名,,2026-03,2026-02', ['endBeforeStart validTo = 2026-02']],
    [
      'z,b,咒骂,x,y,2026',
      [
        'unknownTieKind kind = 咒骂',
        'tieToNobody source = z',
        'notANumber weight = x',
        'notADate validFrom = y',
      ],
    ],
  ])('%j', async (row, faults) => {
    const planned = await planTables(actors, lines('source,target,kind,weight,validFrom,validTo', row));
    expect(planned.ties).toEqual([]);
    expect(told(planned)).toEqual(faults.map((fault) => fault.replace(' ', ' ties.csv:2:')));
    expect(planned.badRows).toBe(1);
  });

  it('tells of a direction where the kind has none, and of one that cannot be read', async () => {
    const planned = await planTables(
      actors,
      lines('source,target,kind,directed', 'a,b,KNOWS,true', 'a,c,提名,perhaps'),
    );
    expect(told(planned)).toEqual([
      'directedUndirectedKind ties.csv:2:directed = true',
      'notYesOrNo ties.csv:3:directed = perhaps',
    ]);
  });

  it('tells of the same tie twice, naming the first row', async () => {
    const { problems, ties } = await planTables(
      actors,
      lines('source,target,kind', 'a,b,提名', '', 'a,b,NOMINATES'),
    );
    expect(ties).toHaveLength(1);
    expect(problems).toEqual([
      {
        code: 'duplicateTie',
        file: 'ties.csv',
        sheet: undefined,
        row: 4,
        field: 'source',
        column: 'source',
        value: 'a – b',
        parameters: { firstRow: 2, firstFile: 'ties.csv' },
      },
    ]);
  });

  it('finds nobody whose own row is faulty', async () => {
    const planned = await planTables(
      lines('id,birthYear', 'a,x', 'b,'),
      lines('source,target,kind', 'a,b,提名'),
    );
    expect(told(planned)).toEqual([
      'notANumber actors.csv:2:birthYear = x',
      'tieToNobody ties.csv:2:source = a',
    ]);
    expect(externalIds(planned)(planned.nodes[0]?.id ?? '')).toBe('b');
  });
});
