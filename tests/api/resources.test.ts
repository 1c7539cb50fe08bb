import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { asker, village, type Village } from './activistVillage.ts';
import { viewerWith } from './askAs.ts';
import { openTestServices, testToday } from './openTestServices.ts';

interface Suggestion {
  resourceId: string;
  steps: number | null;
  provider: { name: string } | null;
  introducer: { name: string } | null;
  occasion: { title: string } | null;
  path: { consent: string; actor: { name: string } }[];
  nextStep: string;
}
interface Matches {
  needMatches: {
    phases: { phase: string; count: number }[];
    needs: {
      needId: string;
      title: string;
      state: string | null;
      steps: number | null;
      suggestions: Suggestion[];
      match: { id: string; step: string; next: { step: string }[] } | null;
      past: { step: string; note: string | null; until: string | null }[];
    }[];
  };
}

const matches = `query($s: NetworkSelection!, $phase: NeedPhase!) { needMatches(selection: $s, phase: $phase) {
  phases { phase count }
  needs { needId title state steps match { id step next { step } } past { step note until }
    suggestions { resourceId steps provider { name } introducer { name } occasion { title } nextStep
      path { consent actor { name } } } } } }`;
const advance =
  'mutation($input: AdvanceMatchInput!) { advanceMatch(input: $input) { id step needStatus until } }';
const contacts = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 01-02 02-09 09-10 10-12'.split(' ');

describe('from a need to its outcome, in the community of twelve', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let here: Village;
  const matchId = '00000000-0000-7000-8000-000000000050';
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    here = await village(services, 'Toy-12');
    for (let i = 1; i <= 12; i++) await here.person(`P${String(i).padStart(2, '0')}`);
    for (const pair of contacts)
      await here.tie('KNOWS', `P${pair.slice(0, 2)}`, `P${pair.slice(3)}`, { validFrom: '2026-01' });
    await here.tie('KNOWS', 'P07', 'P08', { validFrom: '2026-01', validTo: '2026-03' });
    await here.tie('KNOWS', 'P07', 'P12', { validFrom: '2026-06' });
    await here.create('Committee', '居委会');
    await here.tie('SERVES_IN', 'P02', '居委会', { subkind: 'committeeMember' });
    await here.create('Need', '就医陪同', { kind: 'service', category: '就医陪同', status: 'open' });
    await here.create('Resource', '陪诊', {
      kind: 'service',
      category: '就医陪同',
      confirmedOn: '2026-08-01',
    });
    await here.tie('HAS_NEED', 'P12', '就医陪同');
    await here.tie('PROVIDES', 'P07', '陪诊', { subkind: 'delivers' });
    await services.privacy.recordConsent({
      ...{ id: null, personId: here.ids.P10!, purpose: 'network', decision: 'given', on: '2026-02-01' },
      ...{ until: null, textVersion: 'test', means: 'paper', formReference: null, guardian: null },
      takenBy: 'local',
    });
  });
  afterAll(() => close());
  const ask = <Answer>(text: string, variables: object = {}): Promise<Answer> => {
    const viewer = viewerWith({ role: 'socialWorker', communityId: here.communityId });
    return asker(services, schema, viewer, here.communityId)<Answer>(text, variables);
  };
  const needs = async (phase: string, asOf?: string) => {
    const s = { communityId: here.communityId, ...(asOf && { asOf }) };
    return (await ask<Matches>(matches, { phase, s })).needMatches;
  };
  const take = (step: string, more: object = {}) =>
    ask<{ advanceMatch: object }>(advance, {
      input: { id: matchId, needId: here.ids['就医陪同'], resourceId: here.ids['陪诊'], step, ...more },
    });

  it('shows who can help at six steps, whom the path passes, and who brings both together directly', async () => {
    const [need] = (await needs('waiting', '2026-02')).needs;
    expect([need!.title, need!.state, need!.steps]).toEqual(['就医陪同', 'far', 6]);
    const [suggestion] = need!.suggestions;
    expect(suggestion!.path.map(({ actor }) => actor.name).join(' ')).toBe('P12 P10 P09 P02 P01 P06 P07');
    // P10 has signed; of the others nothing is recorded.
    expect(suggestion!.path.map(({ consent }) => consent)).toEqual([
      'notAsked',
      'agreed',
      ...Array.from({ length: 5 }, () => 'notAsked'),
    ]);
    expect([suggestion!.provider!.name, suggestion!.introducer!.name]).toEqual(['P07', 'P02']);
    expect(suggestion!.nextStep).toContain('P02');
  });

  it('is one step after the two got to know each other, and the gap closes', async () => {
    const [need] = (await needs('waiting')).needs;
    expect([need!.state, need!.steps, need!.suggestions[0]!.steps]).toEqual(['known', 1, 1]);
    const { supportGaps } = await ask<{ supportGaps: { gaps: object[] } }>(
      'query($s: NetworkSelection!) { supportGaps(selection: $s, rules: ["unmetNeed"]) { gaps { id } } }',
    );
    expect(supportGaps.gaps).toEqual([]);
  });

  it('is followed from the suggestion to the outcome; what is sent twice is done once', async () => {
    expect(await take('proposed')).toEqual({
      advanceMatch: { id: matchId, step: 'proposed', needStatus: 'matched', until: null },
    });
    await take('proposed');
    const [underWay] = (await needs('underWay')).needs;
    expect(underWay!.match).toMatchObject({ id: matchId, step: 'proposed' });
    expect(underWay!.match!.next.map(({ step }) => step)).toEqual(['accepted', 'declined', 'withdrawn']);
    expect((await needs('waiting')).needs).toEqual([]);
    await take('accepted');
    await take('delivered');
    await take('met', { note: '陪着去了医院' });
    const closed = await needs('closed');
    expect(closed.phases.map(({ count }) => count)).toEqual([0, 0, 1]);
    expect(closed.needs[0]).toMatchObject({
      suggestions: [],
      match: null,
      past: [{ step: 'met', note: '陪着去了医院', until: testToday }],
    });
    const { need } = await ask<{ need: { status: string } }>('query($id: ID!) { need(id: $id) { status } }', {
      id: here.ids['就医陪同'],
    });
    expect(need.status).toBe('met');
  });

  it('is for who may see needs: not for a committee, and to a researcher without notes and consents', async () => {
    const as = (role: 'committee' | 'researcher') =>
      asker(services, schema, viewerWith({ role, communityId: here.communityId }), here.communityId);
    await expect(as('committee')(matches, { phase: 'waiting' })).rejects.toThrow();
    await expect(
      as('committee')(advance, {
        input: { id: matchId, needId: here.ids['就医陪同'], resourceId: here.ids['陪诊'], step: 'proposed' },
      }),
    ).rejects.toThrow();
    await expect(as('researcher')(matches, { phase: 'closed' })).rejects.toThrow();
    const { needMatches } = await as('researcher')<Matches>(
      'query($s: NetworkSelection!) { needMatches(selection: $s, phase: closed) { needs { needId title past { step } } } }',
    );
    expect(needMatches.needs).toHaveLength(1);
    expect(JSON.stringify(needMatches)).not.toContain('就医陪同');
  });
});

describe('what a committee sees of resources', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let here: Village;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    here = await village(services, '和平里');
    const homes = { 一号楼: 7, 二号楼: 3 };
    await here.create('Organization', '食堂', { kind: 'selfOrganization' });
    await here.create('Resource', '午餐', { kind: 'service', category: '助餐', capacity: 20 });
    await here.tie('PROVIDES', '食堂', '午餐', { subkind: 'delivers' });
    for (const [home, size] of Object.entries(homes)) {
      await here.create('Place', home, { kind: 'building', gridColumn: 1, gridRow: 2 });
      for (let i = 0; i < size; i++) {
        const name = `${home}的人${i}`;
        await here.person(name);
        await here.tie('LIVES_IN', name, home);
        await here.create('Need', `${name}的需求`, { kind: 'service', status: 'open' });
        await here.tie('HAS_NEED', name, `${name}的需求`);
        await here.tie('USES', name, '午餐');
      }
    }
    await here.tie('KNOWS', '一号楼的人0', '二号楼的人0');
  });
  afterAll(() => close());
  const question = `query($s: NetworkSelection!) { resourceLinks(selection: $s) {
    balance { kind links openNeeds needsWithoutSupply }
    flows { kind links roles provider { name } user { name count areResidents } }
    supplies { title users capacityLeft load providers { name } roles { role } }
    buildings { name gridColumn gridRow residents participants openNeeds supplies kinds { kind openNeeds supplies } }
    dependence { kind providers links share largest { name } } overlaps { category providers { name } } } }`;
  const as = (role: 'committee' | 'socialWorker') =>
    asker(services, schema, viewerWith({ role, communityId: here.communityId }), here.communityId);

  it('is sums: a building of three is hidden, and nothing tells of it', async () => {
    const answer = await as('committee')<{ resourceLinks: Record<string, object[]> }>(question);
    const { balance, flows, supplies, buildings, dependence } = answer.resourceLinks;
    const place = { gridColumn: 1, gridRow: 2, participants: null, supplies: null };
    expect(buildings).toEqual([
      {
        ...{ name: '二号楼', ...place, residents: null, openNeeds: null },
        kinds: [],
      },
      {
        ...{ name: '一号楼', ...place, residents: 5, openNeeds: 5 },
        kinds: [{ kind: 'service', openNeeds: 5, supplies: null }],
      },
    ]);
    expect(flows).toEqual([
      {
        kind: 'service',
        links: 5,
        roles: ['delivers'],
        provider: { name: '食堂' },
        user: { name: '一号楼', count: 5, areResidents: true },
      },
    ]);
    // Ten have the need, three of them in the hidden building: no more than the shown one may have is told.
    expect(balance).toEqual([{ kind: 'service', links: 5, openNeeds: 5, needsWithoutSupply: null }]);
    expect(supplies).toEqual([
      {
        ...{ title: '午餐', users: 5, capacityLeft: null, load: null },
        providers: [{ name: '食堂' }],
        roles: [{ role: 'delivers' }],
      },
    ]);
    // Of resources that are given, not of links: there is one.
    expect(dependence).toEqual([
      { kind: 'service', providers: 1, links: 1, share: 1, largest: { name: '食堂' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('的人');
  });

  it('is whole for a social worker', async () => {
    const { resourceLinks } = await as('socialWorker')<{
      resourceLinks: { buildings: { name: string; residents: number; openNeeds: number }[] };
    }>(question);
    expect(
      resourceLinks.buildings.map(({ name, residents, openNeeds }) => [name, residents, openNeeds]),
    ).toEqual(
      expect.arrayContaining([
        ['一号楼', 7, 7],
        ['二号楼', 3, 3],
      ]),
    );
  });
});
