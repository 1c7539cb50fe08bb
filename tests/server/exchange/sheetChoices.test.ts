import { describe, expect, it } from 'vitest';
import { sayProblemAbout } from '../../../server/locales/index.ts';
import { drawn, file, lines, plan, told, workbook } from './files.ts';

describe('headers', () => {
  it('joins two rows that merged cells make one header of', async () => {
    const book = await workbook('a.xlsx', {
      名册: [
        ['居民登记表', null, null, null, null],
        ['编号', '姓名', '住处信息', null, '备注'],
        [null, null, '楼栋', '层数', null],
        [1, '王芳', '3号楼', 2, '好'],
      ],
    });
    const planned = await plan([book]);
    expect(planned.problems).toEqual([]);
    expect(planned.files[0]).toMatchObject({
      headerRow: 2,
      rows: 1,
      columns: [
        { header: '编号' },
        { header: '姓名' },
        { header: '楼栋' },
        { header: '层数' },
        { header: '备注' },
      ],
    });
    expect(drawn(planned)).toEqual(['1 LIVES_IN 3号楼']);
  });

  it('puts the title of a group before names that occur more than once', async () => {
    const book = await workbook('a.xlsx', {
      关系: [
        ['本人', null, '对方', null],
        ['姓名', '楼栋', '姓名', '楼栋'],
        ['王芳', '3号楼', '李明', '5号楼'],
      ],
    });
    const planned = await plan([book], {
      sheets: [
        {
          file: 'a.xlsx',
          sheet: '关系',
          shape: 'ties',
          headerRow: 2,
          columns: [
            { header: '本人 / 姓名', meaning: 'source' },
            { header: '对方 / 姓名', meaning: 'target' },
          ],
        },
      ],
      map: new Map([['', { kind: 'KNOWS' }]]),
    });
    expect(planned.files[0]?.columns.map(({ header }) => header)).toEqual([
      '本人 / 姓名',
      '本人 / 楼栋',
      '对方 / 姓名',
      '对方 / 楼栋',
    ]);
    expect(planned.preview.doubts(0, 5).items.map(({ mention }) => mention.name)).toEqual(['王芳', '李明']);
  });

  it('does not take a row of data for a second header', async () => {
    const planned = await plan([file('a.csv', lines('id,name,', 'a,b,c', '2,王芳,'))]);
    expect(told(planned)).toEqual(['namelessColumn a.csv:2']);
  });

  it('reads the names below titles of groups, one of which is the name of a column too', async () => {
    const book = await workbook('a.xlsx', {
      名册: [
        ['阳光社区居民登记表', null, null, null, null, null],
        ['序号', '基本信息', null, null, '联系方式', '其他'],
        ['序号', '姓名', '性别', '楼栋', '联系电话', '特长'],
        [1, '王芳', '女', '3号楼', null, '合唱'],
        [2, '李明', '男', '5号楼', null, null],
      ],
    });
    const planned = await plan([book]);
    expect(planned.problems).toEqual([]);
    expect(planned.files[0]).toMatchObject({ shape: 'actors', headerRow: 3, rows: 2 });
    expect(planned.files[0]?.columns.slice(0, 4).map(({ header }) => header)).toEqual([
      '序号',
      '姓名',
      '性别',
      '楼栋',
    ]);
    expect(planned.nodes.filter(({ label }) => label === 'Resident')).toHaveLength(2);
  });

  it('tells once of all rows that reach beyond the names of the columns', async () => {
    const book = await workbook('a.xlsx', {
      名册: [
        ['编号', '姓名', null],
        [1, '王芳', '好'],
        [2, '李明', '一般'],
        [3, '陈静', 5],
      ],
    });
    const planned = await plan([book]);
    const groups = planned.preview.problemGroups(10);
    expect(groups).toMatchObject([{ problem: { code: 'namelessColumn' }, rows: 3, firstRows: [2, 3, 4] }]);
    const said = (['zh', 'en'] as const).map((language) => sayProblemAbout(groups[0]!.problem, language));
    expect(said[0]).toContain('列名也许在下一行');
    expect(said[1]).toContain('Perhaps the column names are in the next row');
    expect(said.join()).not.toMatch(/引号|quot/);
  });
});

describe('what the user says of a sheet', () => {
  it('takes her meaning of a column, and leaves out what she leaves out', async () => {
    const planned = await plan([file('a.csv', lines('code,who,born,secret', '1,王芳,1958,x'))], {
      sheets: [
        {
          file: 'a.csv',
          sheet: null,
          shape: 'actors',
          columns: [
            { header: 'code', meaning: 'id' },
            { header: 'who', meaning: 'name' },
            { header: 'born', meaning: 'birthYear' },
            { header: 'secret', meaning: '' },
          ],
        },
      ],
    });
    expect(planned.problems).toEqual([]);
    expect(planned.nodes).toMatchObject([
      { externalId: '1', properties: { name: '王芳', birthYear: 1958 }, attributes: {} },
    ]);
    expect(planned.files[0]?.columns.map(({ meaning }) => meaning)).toEqual(['id', 'name', 'birthYear', '']);
  });

  it('offers ties for every sheet with two columns of text, and asks which of them are the ends', async () => {
    const sheet = file('a.csv', lines('甲方,乙方,何时', '王芳,李明,2026-03-05', '李明,陈静,2026-03-06'));
    const found = await plan([sheet]);
    expect(found.files).toMatchObject([{ shape: 'none', possibleShapes: ['ties', 'egoAlter'] }]);
    const chosen = { file: 'a.csv', sheet: null, shape: 'ties' };
    const asked = await plan([sheet], { sheets: [{ ...chosen, columns: [] }] });
    expect(told(asked)).toEqual(['missingColumn a.csv']);
    expect(asked.files[0]?.columns.map(({ header, meaning }) => [header, meaning])).toEqual([
      ['甲方', null],
      ['乙方', null],
      ['何时', null],
    ]);
    const columns = [
      { header: '甲方', meaning: 'source' },
      { header: '乙方', meaning: 'target' },
      { header: '何时', meaning: 'validFrom' },
    ];
    const planned = await plan([sheet], {
      sheets: [{ ...chosen, columns }],
      map: new Map([['', { kind: 'KNOWS' }]]),
      unknownPersons: 'new',
    });
    expect(planned.problems).toEqual([]);
    expect(planned.ties.map(({ kind, validFrom }) => [kind, validFrom])).toEqual([
      ['KNOWS', '2026-03-05'],
      ['KNOWS', '2026-03-06'],
    ]);
  });

  it('reads a column as names where she says so, of people who are but mentioned', async () => {
    const sheet = file('a.csv', lines('姓名,搭档', '王芳,李明'));
    expect((await plan([sheet])).files[0]?.possibleShapes).toEqual(['actors', 'ties', 'egoAlter']);
    const columns = [{ header: '搭档', meaning: 'question:companionship' }];
    const planned = await plan([sheet], {
      sheets: [{ file: 'a.csv', sheet: null, shape: 'egoAlter', columns }],
    });
    expect([planned.nodes, planned.problems]).toEqual([[], []]);
    expect(planned.preview.doubts(0, 5).items.map(({ mention }) => mention.name)).toEqual(['李明', '王芳']);
  });

  it('asks who is meant before it makes residents of those who asked for help and gave it', async () => {
    const sheet = file(
      '谁找谁帮忙.csv',
      lines(
        '姓名,找谁帮忙,帮什么忙,日期',
        '王芳,李明,修水管,2026-03-05',
        '王芳,李明,搬柜子,2026-03-05',
        '陈静,王芳,情感,2026-03-06',
      ),
    );
    const found = await plan([sheet]);
    expect([found.nodes, found.ties, found.problems]).toEqual([[], [], []]);
    expect(
      found.preview
        .doubts(0, 5)
        .items.map(({ mention }) => mention.name)
        .sort(),
    ).toEqual(['李明', '王芳', '陈静'].sort());
    const planned = await plan([sheet], { unknownPersons: 'new' });
    expect(planned.problems).toEqual([]);
    const nameOf = new Map(planned.nodes.map(({ id, properties }) => [id, properties['name']]));
    expect(
      planned.ties
        .filter(({ kind }) => kind === 'SUPPORTS')
        .map(({ fromId, toId, subkind, validFrom, note }) => [
          nameOf.get(fromId),
          nameOf.get(toId),
          subkind,
          validFrom,
          note,
        ]),
    ).toEqual([
      ['李明', '王芳', 'instrumental', '2026-03-05', '修水管；搬柜子'],
      ['王芳', '陈静', 'emotional', '2026-03-06', null],
    ]);
  });

  it('tells of a day that is none, in the column where it stands, and takes the row when it is emptied', async () => {
    const sheet = file(
      'a.csv',
      lines('姓名,找谁帮忙,日期', '王芳,李明,2026-03-05', '陈静,王芳,2026年13月45日'),
    );
    const all = { unknownPersons: 'new' } as const;
    const planned = await plan([sheet], all);
    expect(told(planned)).toEqual(['notADate a.csv:3:日期 = 2026年13月45日']);
    expect(planned.ties.filter(({ kind }) => kind === 'SUPPORTS')).toHaveLength(1);
    const emptied = { file: 'a.csv', sheet: null, column: '日期', from: '2026年13月45日', to: '' };
    const mended = await plan([sheet], { ...all, replace: [emptied] });
    expect(mended.problems).toEqual([]);
    expect(mended.ties.filter(({ kind }) => kind === 'SUPPORTS')).toHaveLength(2);
  });

  it('offers no ties where fewer columns hold text', async () => {
    const planned = await plan([file('a.csv', lines('name,age,day', '王芳,66,2026-03-05'))]);
    expect(planned.files[0]?.possibleShapes).toEqual(['actors']);
  });

  it('leaves a sheet out', async () => {
    const planned = await plan([file('a.csv', lines('id,name', '1,王芳'))], {
      sheets: [{ file: 'a.csv', sheet: null, shape: 'none', columns: [] }],
    });
    expect([planned.nodes, planned.problems]).toEqual([[], []]);
    expect(planned.files).toMatchObject([{ shape: 'none' }]);
  });

  it('keeps files of one name apart', async () => {
    const planned = await plan([file('a.csv', 'id,name\n1,王\n'), file('a.csv', 'id,birthYear\n2,x\n')]);
    expect(told(planned)).toEqual(['notANumber a (2).csv:2:birthYear = x']);
  });
});

describe('repairs', () => {
  const broken = file(
    'a.csv',
    lines('id,name,gender,birthYear', '1,甲,妇,1958', '2,乙,妇,一九五八', '3,丙,男,1960'),
  );

  it('puts the same problems together, with what mends them', async () => {
    const planned = await plan([broken]);
    expect(planned.preview.problemGroups(10)).toMatchObject([
      {
        problem: { code: 'notAChoice', column: 'gender', value: '妇' },
        rows: 2,
        firstRows: [2, 3],
        suggestions: [{ value: 'female' }, { value: 'male' }, { value: 'other' }, { value: '' }],
      },
      { problem: { code: 'notANumber', column: 'birthYear' }, rows: 1, suggestions: [{ value: '' }] },
    ]);
    expect(planned.preview.counts).toMatchObject({ wrong: 2, new: 1 });
    expect(planned.preview.rows('wrong', 0, 1)).toMatchObject({
      items: [{ place: { row: 2 }, problem: { code: 'notAChoice' } }],
      total: 2,
      next: 2,
    });
  });

  it('mends every cell of a column that has the value, and no other', async () => {
    const replace = [
      { file: 'a.csv', sheet: null, column: 'gender', from: '妇', to: 'female' },
      { file: 'a.csv', sheet: null, column: 'birthYear', from: '一九五八', to: '' },
    ];
    const planned = await plan([broken], { replace });
    expect(planned.problems).toEqual([]);
    expect(planned.nodes.map(({ properties }) => properties)).toEqual([
      { name: '甲', gender: 'female', birthYear: 1958 },
      { name: '乙', gender: 'female' },
      { name: '丙', gender: 'male', birthYear: 1960 },
    ]);
  });

  it('asks for the nearest name where an end is nobody', async () => {
    const planned = await plan([
      file('n.csv', lines('id,kind,name', 'o1,组织,晨练合唱队', 'p,居民,王芳')),
      file('t.csv', lines('source,target,kind', 'p,晨炼合唱队,成员')),
    ]);
    expect(planned.preview.problemGroups(5)[0]?.suggestions.map(({ value }) => value)).toEqual([
      '晨练合唱队',
    ]);
  });

  it('warns of ids that a spreadsheet has rounded', async () => {
    const planned = await plan([file('a.csv', lines('id,name', '1.2E+17,甲'))]);
    expect(planned.notices).toMatchObject([{ code: 'roundedNumber', column: 'id', value: '1.2E+17' }]);
  });
});

describe('profiles', () => {
  const profile = {
    id: '88888888-8888-4888-8888-888888888888',
    sheets: [
      {
        headers: ['甲方', '乙方'],
        shape: 'ties',
        columns: [
          { header: '甲方', meaning: 'source' },
          { header: '乙方', meaning: 'target' },
        ],
      },
    ],
    map: [{ word: '', kind: 'KNOWS' }],
  } as const;
  const files = [file('n.csv', 'id,name\n1,王\n2,李\n'), file('t.csv', '甲方,乙方\n1,2\n')];

  it('reads sheets with the headers of a profile as it says', async () => {
    const planned = await plan(files, { profiles: [profile] });
    expect(planned.problems).toEqual([]);
    const titled = file('t.csv', '往来表,\n甲方,乙方\n1,2\n');
    expect(drawn(await plan([files[0]!, titled], { profiles: [profile] }))).toEqual(['1 KNOWS 2']);
    expect(drawn(planned)).toEqual(['1 KNOWS 2']);
    expect(planned.files.map(({ profileId }) => profileId)).toEqual([null, profile.id]);
  });

  it('does without it where the user chose another, or said herself how to read', async () => {
    const other = { profiles: [profile], profileId: '99999999-9999-4999-8999-999999999999' };
    expect(told(await plan(files, other))).toEqual(['unknownTable t.csv:1 = 甲方, 乙方']);
    const said = await plan(files, {
      profiles: [profile],
      sheets: [{ file: 't.csv', sheet: null, shape: 'none', columns: [] }],
    });
    expect(said.files[1]).toMatchObject({ profileId: null, shape: 'none' });
  });
});
