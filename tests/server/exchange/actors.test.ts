import { describe, expect, it } from 'vitest';
import { drawn, file, lines, plan, planTables, told } from './files.ts';

describe('actors', () => {
  it('reads kinds, properties and further facts', async () => {
    const { nodes, problems, files } = await planTables(
      lines(
        'id,kind,name,gender,birthYear,strengths,network,coop,member',
        'p1,Resident,王芳,女,1958,合唱;义诊,1,2.5,true',
        'o1,组织,合唱队,,,,1,,FALSE',
        'p2,,李明,male,,,,村里,',
      ),
      null,
    );
    expect(problems).toEqual([]);
    expect(
      nodes.map(({ label, externalId, properties, attributes }) => ({
        label,
        externalId,
        properties,
        attributes,
      })),
    ).toEqual([
      {
        label: 'Resident',
        externalId: 'p1',
        properties: { name: '王芳', gender: 'female', birthYear: 1958, strengths: ['合唱', '义诊'] },
        attributes: { network: 1, coop: 2.5, member: true },
      },
      {
        label: 'Organization',
        externalId: 'o1',
        properties: { name: '合唱队', kind: 'other' },
        attributes: { network: 1, member: false },
      },
      {
        label: 'Resident',
        externalId: 'p2',
        properties: { name: '李明', gender: 'male' },
        attributes: { coop: '村里' },
      },
    ]);
    expect(files).toEqual([
      {
        file: 'actors.csv',
        sheet: null,
        table: 'actors',
        rows: 3,
        encoding: 'UTF-8',
        shape: 'actors',
        headerRow: 1,
        possibleShapes: ['actors', 'ties', 'egoAlter'],
        profileId: null,
        columns: [
          { header: 'id', meaning: 'id', samples: ['p1', 'o1', 'p2'] },
          { header: 'kind', meaning: 'kind', samples: ['Resident', '组织'] },
          { header: 'name', meaning: 'name', samples: ['王芳', '合唱队', '李明'] },
          { header: 'gender', meaning: 'gender', samples: ['女', 'male'] },
          { header: 'birthYear', meaning: 'birthYear', samples: ['1958'] },
          { header: 'strengths', meaning: 'strengths', samples: ['合唱;义诊'] },
          { header: 'network', meaning: null, samples: ['1'] },
          { header: 'coop', meaning: null, samples: ['2.5', '村里'] },
          { header: 'member', meaning: null, samples: ['true', 'FALSE'] },
        ],
      },
    ]);
  });

  it('reads Chinese column names', async () => {
    const { nodes, problems } = await planTables(
      lines('编号,种类,姓名,性别,出生年,参与意愿,标签', '1,居民,王芳,女,１９５８,愿意,骨干、热心'),
      null,
    );
    expect(problems).toEqual([]);
    expect(nodes[0]?.properties).toEqual({
      name: '王芳',
      gender: 'female',
      birthYear: 1958,
      willingness: 'willing',
      tags: ['骨干', '热心'],
    });
  });

  it('names an actor by its label, else by its id', async () => {
    const { nodes } = await planTables(lines('Id,Label', '1,Mr Hi', '2,'), null);
    expect(nodes.map(({ properties }) => properties.name)).toEqual(['Mr Hi', '2']);
  });

  it('keeps a label that is not the name as a further fact', async () => {
    const { nodes } = await planTables(lines('id,name,label', '1,王芳,阿芳'), null);
    expect(nodes[0]).toMatchObject({ properties: { name: '王芳' }, attributes: { label: '阿芳' } });
  });

  it('reads resources, needs, activities and places with what files leave unsaid', async () => {
    const { nodes, problems } = await planTables(
      lines(
        'id,kind,name,date,Resource kind,Need kind,Place kind,status',
        'r1,资源,活动室,,场地,,,',
        'r2,Resource,量血压,,,,,',
        'n1,需求,就医陪同,,,服务,,',
        'n2,Need,米面,,,goods,,met',
        'a1,活动,社区邻里节,2026/3/5,,,,',
        'b1,地点,3号楼,,,,,',
        'g1,Place,第一网格,,,,网格,',
      ),
      null,
    );
    expect(problems).toEqual([]);
    expect(nodes.map(({ properties }) => properties)).toEqual([
      { title: '活动室', kind: 'venue' },
      { title: '量血压', kind: 'service' },
      { title: '就医陪同', kind: 'service', status: 'open' },
      { title: '米面', kind: 'goods', status: 'met' },
      { title: '社区邻里节', date: '2026-03-05' },
      { name: '3号楼', kind: 'building' },
      { name: '第一网格', kind: 'grid' },
    ]);
  });

  it('understands what an organization is as its kind', async () => {
    const { nodes } = await planTables(lines('id,kind,name', '1,物业,好邻居物业', '2,自组织,合唱队'), null);
    expect(nodes.map(({ label, properties }) => [label, properties.kind])).toEqual([
      ['Organization', 'property'],
      ['Organization', 'selfOrganization'],
    ]);
  });

  it('takes a column "type" for the kind only when all its values are kinds', async () => {
    const kinds = await planTables(lines('id,type', '1,person', '2,组织', '3,'), null);
    expect(kinds.nodes.map(({ label }) => label)).toEqual(['Resident', 'Organization', 'Resident']);
    const facts = await planTables(lines('id,type', '1,person', '2,TRUE'), null);
    expect(facts.nodes.map(({ label, attributes }) => [label, attributes.type])).toEqual([
      ['Resident', 'person'],
      ['Resident', true],
    ]);
  });

  it('leaves choices alone that are coded as numbers', async () => {
    const { nodes, problems } = await planTables(lines('id,sex', '1,1', '2,2'), null);
    expect(problems).toEqual([]);
    expect(nodes.map(({ attributes }) => attributes)).toEqual([{ sex: 1 }, { sex: 2 }]);
  });

  it('uses the kind of the options for actors without one', async () => {
    const { nodes } = await planTables(lines('id,label,sector', 'COUN,City Council,GOV'), null, {
      actorKind: 'Organization',
    });
    expect(nodes[0]).toMatchObject({
      label: 'Organization',
      properties: { name: 'City Council', kind: 'other' },
      attributes: { sector: 'GOV' },
    });
  });

  it('makes places of residents, once each, and finds them by id or name', async () => {
    const planned = await planTables(
      lines(
        'id,kind,name,楼栋',
        '1,居民,王芳,3号楼',
        '2,居民,李明,3号楼',
        '3,居民,赵华,b5',
        '4,居民,钱进,5号楼',
        'b5,地点,5号楼,',
      ),
      null,
    );
    expect(planned.problems).toEqual([]);
    expect(
      planned.nodes
        .filter(({ label }) => label === 'Place')
        .map(({ externalId, properties }) => [externalId, properties]),
    ).toEqual([
      ['b5', { name: '5号楼', kind: 'building' }],
      ['3号楼', { name: '3号楼', kind: 'building' }],
    ]);
    expect(drawn(planned)).toEqual([
      '1 LIVES_IN 3号楼',
      '2 LIVES_IN 3号楼',
      '3 LIVES_IN b5',
      '4 LIVES_IN b5',
    ]);
  });

  it('reads who was asked and who answered', async () => {
    const planned = await planTables(lines('id,asked,answered', 'a,1;2,1', 'b,yes,no', 'c,否,'), null);
    expect(
      planned.nodes.filter(({ label }) => label === 'Wave').map(({ properties }) => properties.name),
    ).toEqual(['1', '2']);
    expect(drawn(planned)).toEqual(['1 ASKED a', '2 ASKED a', 'a ANSWERED 1', '1 ASKED b']);
    const second = await planTables(lines('id,asked', 'a,1;2', 'b,yes'), null, { wave: '2' });
    expect(drawn(second)).toEqual(['2 ASKED a', '2 ASKED b']);
  });

  it('gives the same ids again, and takes those of nodes that the community has', async () => {
    const first = await planTables(lines('id', '1'), null);
    const again = await planTables(lines('id,name', '1,王芳'), null);
    expect(again.nodes[0]?.id).toBe(first.nodes[0]?.id);
    const own = '5b0d1c1e-8d2a-4a3f-b4a1-54d8f0a5c001';
    const known = new Map([
      ['1', { id: own, label: 'Resident' }],
      [own, { id: own, label: 'Resident' }],
    ]);
    expect((await planTables(lines('id', '1'), null, { knownActors: known })).nodes[0]).toMatchObject({
      id: own,
      externalId: '1',
    });
    expect((await planTables(lines('id', own), null, { knownActors: known })).nodes[0]).toMatchObject({
      id: own,
      externalId: null,
    });
    expect(
      (await planTables(lines('id,kind', '1,Organization'), null, { knownActors: known })).nodes[0]?.id,
    ).not.toBe(own);
  });

  it('does not let a column name reach the prototype', async () => {
    const { nodes } = await planTables(lines('id,__proto__,constructor', '1,x,y'), null);
    expect(Object.keys(nodes[0]?.attributes ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('faulty actors', () => {
  it.each([
    ['id,name\n,王芳', ['required actors.csv:2:id']],
    ['id,kind\n1,Spaceship', ['unknownNodeKind actors.csv:2:kind = Spaceship']],
    ['id,kind\n1,社区', ['unknownNodeKind actors.csv:2:kind = 社区']],
    ['id,birthYear\n1,abc', ['notANumber actors.csv:2:birthYear = abc']],
    ['id,birthYear\n1,1958.5', ['notAnInteger actors.csv:2:birthYear = 1958.5']],
    ['id,birthYear\n1,1800', ['tooSmall actors.csv:2:birthYear = 1800']],
    ['id,性别\n1,女\n2,甲', ['notAChoice actors.csv:3:性别 = 甲']],
    ['id,kind,date\n1,活动,2026-02-30', ['notADate actors.csv:2:date = 2026-02-30']],
    ['id,kind,date\n1,活动,2026-02-28\n2,活动,0202/3/5', ['tooEarly actors.csv:3:date = 0202-03-05']],
    ['id,kind,name\n1,活动,义诊', ['required actors.csv:2']],
    ['id,name\n1,A\n2,B\n1,C', ['duplicateId actors.csv:4:id = 1']],
    ['id,kind\n1,Resident\n1,Organization', ['duplicateId actors.csv:3:id = 1']],
    [`id,name\n1,${'王'.repeat(81)}`, [`tooLong actors.csv:2:name = ${'王'.repeat(80)}`]],
    [
      'id,kind,name,可用开始,可用结束\n1,资源,活动室,2026,2025',
      ['endBeforeStart actors.csv:2:可用结束 = 2025'],
    ],
  ])('%j', async (actors, problems) => {
    const planned = await planTables(actors, null);
    expect(told(planned)).toEqual(problems);
    expect(planned).toMatchObject({ badRows: 1, problemCount: 1 });
  });

  it('tells every fault of a row and takes the other rows', async () => {
    const planned = await planTables(lines('id,gender,birthYear', '1,x,y', '2,女,1958'), null);
    expect(told(planned)).toEqual([
      'notAChoice actors.csv:2:gender = x',
      'notANumber actors.csv:2:birthYear = y',
    ]);
    expect(planned.badRows).toBe(1);
    expect(planned.nodes).toHaveLength(1);
  });

  it('names the row that has an id already', async () => {
    const { problems } = await plan([file('a.csv', 'id\n1'), file('b.csv', 'id\n\n1')]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'duplicateId',
        file: 'b.csv',
        row: 3,
        parameters: { firstRow: 2, firstFile: 'a.csv' },
      }),
    ]);
  });

  it('lets waves have the ids of actors', async () => {
    const { nodes, problems } = await planTables(
      lines('id,kind,name', '1,Resident,王芳', '1,波次,春季'),
      null,
    );
    expect(problems).toEqual([]);
    expect(nodes.map(({ label }) => label)).toEqual(['Resident', 'Wave']);
  });
});
