import { describe, expect, it } from 'vitest';
import type { CodedColumn, CommunityRecord } from '../../../server/entities/communityRecord.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { languages } from '../../../server/entities/wording.ts';
import { writeActors, writeTies } from '../../../server/exchange/communityCsv.ts';
import type { ImportPlan } from '../../../server/exchange/plan.ts';
import { communityId, file, lines, plan, planTables, type WholePlan } from './files.ts';

function coded<Word extends string | null>(values: readonly Word[]): CodedColumn<Word> {
  const words = [...new Set(values)];
  return { words, codes: Uint32Array.from(values, (value) => words.indexOf(value)) };
}

/** The record of a community that holds just what a plan says. */
function recordOf({ nodes: planned, ties }: ImportPlan): CommunityRecord {
  const nodes = planned
    .map(({ id, label, externalId, properties, attributes }) => ({
      id,
      label,
      externalId,
      properties,
      attributes,
      displayName: String(properties[nodeKind(label).nameProperty]),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const position = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    communityId,
    revision: '1',
    nodes,
    ties: {
      ids: ties.map(({ id }) => id),
      kind: coded(ties.map(({ kind }) => kind)),
      subkind: coded(ties.map(({ subkind }) => subkind)),
      from: Uint32Array.from(ties, ({ fromId }) => position.get(fromId) ?? 0),
      to: Uint32Array.from(ties, ({ toId }) => position.get(toId) ?? 0),
      weight: Float64Array.from(ties, ({ weight }) => weight ?? Number.NaN),
      validFrom: coded(ties.map(({ validFrom }) => validFrom)),
      validTo: coded(ties.map(({ validTo }) => validTo)),
      waveId: coded(ties.map(({ waveId }) => waveId)),
      method: coded(ties.map(({ method }) => method)),
      frequency: coded(ties.map(({ frequency }) => frequency)),
      confirmedOn: coded(ties.map(({ confirmedOn }) => confirmedOn)),
      note: coded(ties.map(({ note }) => note)),
    },
  };
}

const contents = ({ nodes, ties }: WholePlan) => ({
  nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ties: ties.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const actors = lines(
  'id,kind,name,性别,出生年,特长,意愿,备注,标签,组织类型,领域,日期,Place kind,经度,Resource kind,容量,Need kind,Severity,状态,机构,开始,楼栋,asked,phone,score,active',
  '1,居民,王芳,女,1958,合唱;书法,愿意,"=HYPERLINK(""x"")",热心,,,,,,,,,,,,,3号楼,1;2,013800138000,-2.5,true',
  "2,居民,'12,,,,,+86,,,,,,,,,,,,,,3号楼,1,'12,3,false",
  '3,社工,陈静,,,,,,,,,,,,,,,,,好邻居,,,,"a, ""b""",,',
  'o,组织,合唱队,,,,,每周三,,自组织,文体活动,,,,,,,,,,,,,,,',
  'k,居委会,第一居委会,,,,,,,,,,,,,,,,,,,,,,,',
  'v,地点,活动室,,,,,,,,,,场地,-0.5,,,,,,,,,,,,',
  'm,活动,义诊,,,,,,,,,2026年3月,,,,,,,,,,,,,,',
  'r,资源,量血压,,,,,,,,,,,,技能,20,,,,,,,,,,',
  'n,需求,就医陪同,,,,,,,,,,,,,,服务,紧急,已对接,,,,,,,',
  '1,波次,春季,,,,,,,,,,,,,,,,,,2026-03,,,,,',
);
const ties = lines(
  'source,target,kind,subkind,weight,validFrom,validTo,wave,method,联系频率,Last confirmed',
  '1,2,KNOWS,亲属,3,2020,,,,每周,2026-03',
  '1,2,NOMINATES,advice,,,,1,滚雪球,,',
  '3,1,ASSESSES,trust,4,2026-03,,,知情人评议,,',
  '3,1,ASSESSES,trust,5,2026-03,,,expert,,',
  '1,1,评价,readiness,,2026-03,,,报名,,',
  '2,1,NOMINATES,=own words,,2025-01,2026-03-05,2,,,',
  '1,o,MEMBER_OF,leader,,,,,,,',
  'o,k,COLLABORATES,,0.5,,,,,,',
  '3,m,ATTENDED,volunteer,,,,,,,',
  'k,r,PROVIDES,funds,,,,,,,',
  '2,n,HAS_NEED,,,,,,,,',
  'r,n,MEETS,proposed,,,,,,,',
  '2,1,ANSWERED,,,2026-03,,,,,',
);

describe('what is exported can be imported again', () => {
  it.each(languages)('in %s', async (language) => {
    const first = await planTables(actors, ties);
    expect(first.problems).toEqual([]);
    expect(first.nodes).toHaveLength(12);
    const record = recordOf(first);
    const again = await plan([
      file('actors.csv', writeActors(record, { language })),
      file('ties.csv', writeTies(record)),
    ]);
    expect(again.problems).toEqual([]);
    expect(contents(again)).toEqual(contents(first));
  });

  it('names nodes by their own ids where they have no external ones or share them', async () => {
    const first = await planTables(
      lines('id,kind', 'x,居民', 'y,组织'),
      lines('source,target,kind', 'x,y,MEMBER_OF'),
    );
    const record = recordOf(first);
    const nodes = record.nodes.map((node) => ({
      ...node,
      externalId: node.label === 'Resident' ? null : node.externalId,
    }));
    const known = new Map(nodes.map(({ id, label }) => [id, { id, label }]));
    const files = [
      file('actors.csv', writeActors({ ...record, nodes }, { language: 'zh' })),
      file('ties.csv', writeTies({ ...record, nodes })),
    ];
    const again = await plan(files, { knownActors: known });
    expect(again.problems).toEqual([]);
    expect(again.nodes.find(({ label }) => label === 'Resident')).toMatchObject({ externalId: null });
    expect(again.ties).toEqual(first.ties);
  });

  it('leaves the community itself out, but not ties to it', async () => {
    const first = await planTables(lines('id,kind', 'b,地点'), lines('source,target,kind', 'b,社区,WITHIN'));
    const planned = recordOf(first);
    const community = {
      id: communityId,
      label: 'Community',
      displayName: '幸福里',
      externalId: null,
      attributes: {},
      properties: { name: '幸福里' },
    };
    const record = {
      ...planned,
      nodes: [...planned.nodes, community],
      ties: { ...planned.ties, to: Uint32Array.of(planned.nodes.length) },
    };
    expect(writeActors(record, { language: 'en' })).not.toContain('幸福里');
    const again = await plan([
      file('actors.csv', writeActors(record, { language: 'en' })),
      file('ties.csv', writeTies(record)),
    ]);
    expect(contents(again)).toEqual(contents(first));
  });

  it('writes tidy columns', async () => {
    const record = recordOf(await planTables(lines('id,name,gender,score', '1,王芳,女,3'), null));
    expect(writeActors(record, { language: 'en' })).toBe(
      '\ufeffID,Kind,Name,Gender,Birth year,Strengths,Willingness,Tags,Note,Standing,score\r\n1,Resident,王芳,female,,,,,,,3\r\n',
    );
    expect(writeActors(record, { language: 'zh' })).toMatch(/^\ufeff编号,主体类型,名称,性别,出生年,/);
    expect(writeTies(record)).toBe(
      '\ufeffsource,target,kind,subkind,weight,validFrom,validTo,wave,method,frequency,confirmedOn,note\r\n',
    );
  });
});
