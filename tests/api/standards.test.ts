import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filingSets } from '../../server/cultivation/filingSets.ts';
import { maturitySets } from '../../server/cultivation/maturitySets.ts';
import type { Role } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';

interface Item {
  readonly id: string;
  readonly standing: string;
  readonly value: number | null;
  readonly reading: string;
}
interface Filing {
  readonly state: string;
  readonly members: number | null;
  readonly expiresOn: string | null;
  readonly number: string | null;
  readonly items: readonly Item[];
  readonly reminders: readonly {
    readonly on: string;
    readonly daysBefore: number;
    readonly isDue: boolean;
  }[];
}

const filingParts =
  'state stateName members expiresOn number met required sentences items { id standing value reading statement { text reference } } reminders { on daysBefore isDue }';

describe('assessments, ladder, standards and filing by the API', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let communityId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    const create = async (name: string, label: string, values: Record<string, unknown>): Promise<void> => {
      ids[name] = (await services.stores.nodes.create(nodeKind(label), { communityId, ...values })).id;
    };
    const tie = (kind: TieKindId, from: string, to: string, more: object = {}): Promise<unknown> =>
      services.stores.ties.create({ kind, fromId: ids[from]!, toId: ids[to]!, ...more });
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    const group = { kind: 'selfOrganization' };
    await create('choir', 'Organization', { name: '合唱队', ...group, field: 'cultureSports' });
    await create('repair', 'Organization', { name: '维修队', ...group, field: 'dailyLife' });
    await create('dance', 'Organization', { name: '舞蹈队', ...group, field: 'cultureSports' });
    await create('small', 'Organization', { name: '互助组', ...group, field: 'mutualAid' });
    await create('owners', 'Organization', { name: '业委会', kind: 'ownersCommittee' });
    await create('tea', 'Activity', { title: '茶话会', date: '2026-03-01' });
    await create('house', 'Place', { name: '1号楼', kind: 'building' });
    for (let i = 1; i <= 9; i++) {
      await create(`p${i}`, 'Resident', { name: `金丝雀${i}号` });
      await tie('MEMBER_OF', `p${i}`, 'choir', i === 1 ? { subkind: 'leader', validFrom: '2026-05-01' } : {});
      await tie('ATTENDED', `p${i}`, 'tea', { subkind: i === 1 ? 'organizer' : 'participant' });
      if (i < 4) await tie('MEMBER_OF', `p${i}`, 'small');
      if (i < 5) await tie('LIVES_IN', `p${i}`, 'house');
    }
  });
  afterAll(() => close());

  const send = (text: string, variables: object = {}, role: Role = 'socialWorker') =>
    askAs(services, schema, viewerWith({ role, communityId }), text, { c: communityId, ...variables });
  async function ask<Data>(text: string, variables: object = {}, role: Role = 'socialWorker'): Promise<Data> {
    const { data, errors } = await send(text, variables, role);
    expect(errors).toBeUndefined();
    return data as Data;
  }
  const write = (input: object): Promise<unknown> =>
    ask('mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id } }', {
      input: { communityId, ...input },
    });
  const choose = (setId: string, settlement = 'urban') =>
    ask(
      'mutation($c: ID!, $s: ID!, $t: Settlement!) { chooseFilingSet(communityId: $c, setId: $s, settlement: $t) { chosen } }',
      { s: setId, t: settlement },
    );
  const filing = async (organization: string, role?: Role): Promise<Filing> =>
    (
      await ask<{ filing: Filing }>(
        `query($c: ID!, $o: ID!) { filing(communityId: $c, organizationId: $o) { ${filingParts} } }`,
        { o: ids[organization] },
        role,
      )
    ).filing;

  describe('a committee', () => {
    it('sees aggregates only, “<5” for small buildings, and nobody who named whom', async () => {
      const { community } = await ask<{
        community: { overview: { places: { name: string; residents: number | null }[] } };
      }>('query($c: ID!) { community(id: $c) { overview { places { name residents } } } }', {}, 'committee');
      expect(community.overview.places).toEqual([{ name: '1号楼', residents: null }]);
      const { filings } = await ask<{
        filings: { filings: { organizationName: string; members: number | null }[] };
      }>(
        `query($c: ID!) { filings(communityId: $c) { filings { organizationName ${filingParts} } } }`,
        {},
        'committee',
      );
      expect(filings.filings.map(({ organizationName, members }) => [organizationName, members])).toEqual(
        expect.arrayContaining([
          ['合唱队', 5],
          ['互助组', null],
        ]),
      );
      expect(JSON.stringify(filings)).not.toContain('金丝雀');
      for (const question of [
        `query($c: ID!, $p: ID!) { ladder(communityId: $c, personId: $p) { rung } }`,
        `query($c: ID!, $p: ID!) { assessments(communityId: $c, subjectId: $p) { subject } }`,
        `query($c: ID!) { ties(communityId: $c, kind: NOMINATES) { totalCount } }`,
      ])
        expect(codesOfAnswer(await send(question, { p: ids.p1 }, 'committee'))).toEqual(['notAllowed']);
    });

    it('reads how a filing stands, and none of the words of a worker', async () => {
      await choose('xiangtan');
      const item = { kind: 'statement', subjectId: ids.choir, item: 'filing/xiangtan/charter' };
      await write({ ...item, holds: true, text: '金丝雀1号交来', reference: '档案柜3' });
      const worker = await filing('choir');
      expect(JSON.stringify(worker)).toContain('金丝雀1号交来');
      const committee = await filing('choir', 'committee');
      expect(JSON.stringify(committee)).not.toMatch(/金丝雀|档案柜/);
      const charter = committee.items.find(({ id }) => id === 'charter')!;
      expect(charter.standing).toBe('met');
      expect(
        codesOfAnswer(await send('query($c: ID!) { filings(communityId: $c) { filed } }', {}, 'leader')),
      ).toEqual(['notAllowed']);
    });
  });

  describe('filing', () => {
    it('says with the rules of Xiangtan and nine members that ten are needed', async () => {
      await choose('xiangtan');
      const members = (await filing('choir')).items.find(({ id }) => id === 'members')!;
      expect(members).toMatchObject({ standing: 'unmet', value: 9 });
      const zh = await services.stores.settings.list(communityId, 'filingSet');
      expect(zh).toHaveLength(1);
      expect(members.reading).toBe('Not met: Members ≥ 10 (there are 9)');
    });

    it('ends three years after approval, and reminds 60 and 15 days before', async () => {
      const entry = { kind: 'filing', subjectId: ids.choir, form: 'xiangtan' };
      await write({ ...entry, item: 'submitted', on: '2026-08-20' });
      expect((await filing('choir')).state).toBe('submitted');
      await write({ ...entry, item: 'approved', on: '2026-08-25', reference: '湘潭备7号' });
      // By hand: 25 August 2029, and 60 and 15 days before it.
      expect(await filing('choir')).toMatchObject({
        ...{ state: 'filed', number: '湘潭备7号', expiresOn: '2029-08-25' },
        reminders: [
          { on: '2029-06-26', daysBefore: 60, isDue: false },
          { on: '2029-08-10', daysBefore: 15, isDue: false },
        ],
      });
    });

    // By hand: choir, dance; repair; the group of mutual aid; the owners' committee is not filed.
    it('counts organizations by four types against ten in an urban community', async () => {
      const count = async () =>
        (
          await ask<{ filings: Record<string, unknown> }>(
            `query($c: ID!) { filings(communityId: $c) {
              settlement reference organizations filed totalCount byField { field organizations filed } reading } }`,
            {},
            'committee',
          )
        ).filings;
      expect(await count()).toEqual({
        ...{ settlement: 'urban', reference: 10, organizations: 4, filed: 1, totalCount: 5 },
        byField: [
          { field: 'dailyLife', organizations: 1, filed: 0 },
          { field: 'communityAffairs', organizations: 0, filed: 0 },
          { field: 'cultureSports', organizations: 2, filed: 1 },
          { field: 'charity', organizations: 0, filed: 0 },
          { field: 'other', organizations: 1, filed: 0 },
        ],
        reading:
          'There are 4 community organizations, 6 fewer than the reference of 10 for each urban community.',
      });
      await choose('xiangtan', 'rural');
      expect(await count()).toMatchObject({ settlement: 'rural', reference: 5 });
    });

    it('goes by rules of the community’s own, which are one piece of data', async () => {
      const own = { ...filingSets[0]!, id: 'ourTown', validityYears: 1 };
      const saved = await ask<{ saveFilingSet: { sets: { id: string; settingId: string | null }[] } }>(
        'mutation($c: ID!, $j: String!) { saveFilingSet(communityId: $c, json: $j) { sets { id settingId } } }',
        { j: JSON.stringify(own) },
      );
      expect(saved.saveFilingSet.sets[0]).toMatchObject({ id: 'ourTown' });
      expect(saved.saveFilingSet.sets[0]!.settingId).not.toBeNull();
      await choose('ourTown');
      expect((await filing('owners')).state).toBe('notApplicable');
      expect((await filing('dance')).items.map(({ id }) => id)).toContain('publicity');
      const refused = await send(
        'mutation($c: ID!) { chooseFilingSet(communityId: $c, setId: "nowhere") { chosen } }',
      );
      expect(codesOfAnswer(refused)).toEqual(['notFound']);
      expect(
        codesOfAnswer(
          await send('mutation($c: ID!) { saveFilingSet(communityId: $c, json: "{") { chosen } }'),
        ),
      ).toEqual(['brokenJson']);
    });
  });

  describe('maturity', () => {
    interface Maturity {
      readonly setId: string | null;
      readonly met: number;
      readonly required: number;
      readonly monthsMet: number | null;
      readonly standards: readonly {
        readonly id: string;
        readonly standing: string;
        readonly wanted: string;
      }[];
    }
    const maturity = async (): Promise<Maturity> =>
      (
        await ask<{ maturity: Maturity }>(
          'query($c: ID!, $o: ID!) { maturity(communityId: $c, organizationId: $o) { setId met required monthsMet reading standards { id item standing value wanted found statement { text } } } }',
          { o: ids.choir },
        )
      ).maturity;

    it('goes by the field, and by the community’s own numbers once it saved them', async () => {
      const before = await maturity();
      expect(before).toMatchObject({ setId: 'cultureSports', monthsMet: 0 });
      expect(before.standards.find(({ id }) => id === 'members')).toMatchObject({
        ...{ standing: 'unmet', wanted: 'at least 10' },
      });
      const shipped = maturitySets.find(({ id }) => id === 'cultureSports')!;
      const standards = shipped.standards.map((each) =>
        each.id === 'members' ? { ...each, value: 9 } : each,
      );
      await ask(
        'mutation($c: ID!, $j: String!) { saveMaturityStandards(communityId: $c, json: $j) { id version settingId } }',
        { j: JSON.stringify({ ...shipped, standards }) },
      );
      const after = await maturity();
      expect(after.standards.find(({ id }) => id === 'members')).toMatchObject({ standing: 'met' });
      expect(after.met).toBe(before.met + 1);
      await write({
        kind: 'statement',
        subjectId: ids.choir,
        item: 'maturity/cultureSports/rules',
        ...{ holds: true, text: '贴在活动室墙上' },
      });
      expect((await maturity()).met).toBe(before.met + 2);
      const listed = await ask<{ maturityStandards: { field: string; settingId: string | null }[] }>(
        'query($c: ID!) { maturityStandards(communityId: $c) { id field settingId version json } }',
      );
      expect(listed.maturityStandards.map(({ field }) => field).toSorted()).toEqual(
        maturitySets.map(({ field }) => field).toSorted(),
      );
      const own = listed.maturityStandards.find(({ field }) => field === 'cultureSports')!;
      await ask('mutation($id: ID!) { retireMaturityStandards(id: $id) { id } }', { id: own.settingId });
      expect((await maturity()).standards.find(({ id }) => id === 'members')).toMatchObject({
        standing: 'unmet',
      });
    });
  });

  describe('assessments and the ladder', () => {
    it('tell mean, spread and change of what was written down', async () => {
      const entry = { kind: 'assessment', subjectId: ids.choir, item: 'organization', text: '例会记录' };
      const ratings = (value: number) => [{ dimension: 'structure', value }];
      await write({ ...entry, form: 'baseline', on: '2026-01-10', rater: '队长', ratings: ratings(2) });
      await write({ ...entry, form: 'baseline', on: '2026-01-12', rater: '社工', ratings: ratings(4) });
      await write({ ...entry, form: 'end', on: '2026-08-01', rater: '社工', ratings: ratings(5) });
      const { assessments } = await ask<{
        assessments: { assessments: { dimensions: object[]; rounds: object[] }[] };
      }>(
        `query($c: ID!, $s: ID!) { assessments(communityId: $c, subjectId: $s) { subject assessments {
          dimensions { id first last change anchors { value text } } companions { indicator first now nowText }
          rounds { time dimensions { dimension low high isSplit } given { rater text } } } } }`,
        { s: ids.choir },
      );
      const [history] = assessments.assessments;
      expect(history!.dimensions[0]).toMatchObject({ id: 'structure', first: 3, last: 5, change: 2 });
      expect(history!.rounds[0]).toMatchObject({
        dimensions: [{ dimension: 'structure', low: 2, high: 4, isSplit: true }],
      });
    });

    it('tell how far a resident came, and who rose', async () => {
      const asked = async () =>
        (
          await ask<{ ladder: { rung: string; steps: { rung: string; since: string | null }[] } }>(
            'query($c: ID!, $p: ID!) { ladder(communityId: $c, personId: $p) { rung reading steps { rung since evidence } } }',
            { p: ids.p1 },
          )
        ).ladder;
      expect((await asked()).rung).toBe('leader');
      await write({
        kind: 'rung',
        subjectId: ids.p1,
        item: 'mentor',
        on: '2026-08-10',
        text: '带出了接班人',
      });
      expect((await asked()).steps.map(({ since }) => since)).toEqual([
        ...['2026-03-01', null, '2026-03-01', '2026-05-01', '2026-08-10'],
      ]);
      // By hand: at the end of June everybody had come to the tea; since then only the first rose.
      const { ladderRise } = await ask<{ ladderRise: object }>(
        'query($c: ID!) { ladderRise(communityId: $c, since: "2026-06-30") { persons rose risen { person { name } to } } }',
      );
      expect(ladderRise).toEqual({
        ...{ persons: 9, rose: 1 },
        risen: [{ person: { name: '金丝雀1号' }, to: 'mentor' }],
      });
    });
  });
});
