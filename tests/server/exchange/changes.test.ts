import { describe, expect, it } from 'vitest';
import { file, lines, plan, told } from './files.ts';
import { known, knowing } from './knownCommunity.ts';

const id = '11111111-1111-4111-8111-111111111111';
const place = known('55555555-5555-4555-8555-555555555555', 'Place', '3号楼', {
  properties: { kind: 'building' },
});
const resident = known(id, 'Resident', '王芳', {
  externalId: '1',
  place: '3号楼',
  properties: { gender: 'female', note: '旧' },
  attributes: { 党员: true },
});
const row = (...cells: readonly string[]) =>
  file('a.csv', lines('编号,姓名,出生年,备注,党员,爱好', cells.join(',')));

describe('what becomes of nodes that are there', () => {
  it.each([
    ['keep', []],
    ['fill', [{ id, label: 'Resident', properties: { birthYear: 1958 }, attributes: { 爱好: '合唱' } }]],
    [
      'take',
      [
        {
          id,
          label: 'Resident',
          properties: { name: '王芳芳', birthYear: 1958, note: '新' },
          attributes: { 党员: false, 爱好: '合唱' },
        },
      ],
    ],
  ] as const)('%s', async (treatment, changes) => {
    const planned = await plan([row('1', '王芳芳', '1958', '新', 'false', '合唱')], {
      ...knowing(resident, place),
      known: treatment,
    });
    expect(planned.changes).toEqual(changes);
    expect(planned.preview.counts).toMatchObject(
      treatment === 'keep' ? { same: 1 } : { changed: 1, same: 0 },
    );
  });

  it('shows what a value was and becomes, in words', async () => {
    const planned = await plan([file('a.csv', lines('编号,性别,备注', '1,男,新'))], {
      ...knowing(resident, place),
      known: 'take',
    });
    expect(planned.preview.rows('changed', 0, 10).items).toMatchObject([
      {
        place: { file: 'a.csv', row: 2 },
        changes: [
          {
            field: { text: 'field.Resident.gender' },
            before: { text: 'choice.Resident.gender.female' },
            after: { text: 'choice.Resident.gender.male' },
          },
          { field: { text: 'field.Resident.note' }, before: { parameters: { value: '旧' } } },
        ],
      },
    ]);
  });

  it('changes nothing when the same values come again, and presumes nothing of what is there', async () => {
    const organization = known('66666666-6666-4666-8666-666666666666', 'Organization', '合唱队', {
      externalId: 'o1',
      properties: { kind: 'selfOrganization' },
    });
    const planned = await plan([file('a.csv', lines('id,kind,name', 'o1,组织,合唱队'))], {
      ...knowing(organization),
      known: 'take',
    });
    expect(planned.changes).toEqual([]);
    expect(planned.preview.counts).toMatchObject({ same: 1, changed: 0 });
  });

  it('gives nobody a second home, unless the files are to be taken', async () => {
    const files = [file('a.csv', lines('编号,楼栋', '1,5号楼'))];
    const homes = async (treatment: 'fill' | 'take') =>
      (await plan(files, { ...knowing(resident, place), known: treatment })).ties.map(({ kind }) => kind);
    expect(await homes('fill')).toEqual([]);
    expect(await homes('take')).toEqual(['LIVES_IN']);
  });

  it('keeps of who was merely mentioned no more than her name', async () => {
    const mentioned = known(id, 'Resident', '王芳', {
      externalId: '1',
      properties: { standing: 'mentioned' },
    });
    const described = await plan([file('a.csv', lines('编号,出生年', '1,1958'))], knowing(mentioned));
    expect(described.changes).toEqual([]);
    expect(described.notices.map(({ code }) => code)).toEqual(['mentionedStays']);
    const onRoster = await plan(
      [file('a.csv', lines('编号,出生年,在册情况', '1,1958,在册'))],
      knowing(mentioned),
    );
    expect(onRoster.changes).toMatchObject([{ properties: { birthYear: 1958, standing: 'known' } }]);
  });

  it('refuses what would break a rule together with what is there', async () => {
    const resource = known('77777777-7777-4777-8777-777777777777', 'Resource', '轮椅', {
      externalId: 'r1',
      properties: { kind: 'service', availableFrom: '2026-05-01' },
    });
    const planned = await plan(
      [file('a.csv', lines('id,kind,availableTo', 'r1,资源,2026-01-01'))],
      knowing(resource),
    );
    expect(told(planned)).toEqual(['endBeforeStart a.csv:2 = 2026-01-01']);
    expect(planned.changes).toEqual([]);
  });
});
