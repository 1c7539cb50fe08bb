import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { asker, village, type Village } from './activistVillage.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';

interface Listed {
  actor: { id: string; name: string; placeName: string | null };
  rank: number | null;
  score: number | null;
  contributions: { dimension: string; points: number | null }[];
  weightRobustness: number | null;
}
interface Answer {
  latentActivists: {
    level: string;
    title: string;
    claim: string;
    responseRate: number | null;
    profile: { name: string; version: number } | null;
    warnings: string[];
    activists: Listed[];
    officeHolders: Listed[];
  };
}
const list = `query($s: NetworkSelection!, $p: ID) { latentActivists(selection: $s, first: 50, profileId: $p) {
  level title claim responseRate profile { name version } warnings
  activists { actor { id name placeName } rank score weightRobustness contributions { dimension points } }
  officeHolders { actor { id name placeName } rank score weightRobustness contributions { dimension points } } } }`;
const evidence = `query($s: NetworkSelection!, $person: ID!) { activistEvidence(personId: $person, selection: $s) {
  activist { actor { name } score latent triangulation strengths }
  dimensions { dimension value points records { kind on note sentence from { id name } to { name } } }
  ratings { name raters mean low high own }
  techniques { technique name points count first last }
  roles { role name value } timeline { on sentence } } }`;
interface Certainty {
  readonly activistCertainty: {
    readonly rankedCount: number;
    readonly claim: string;
    readonly places: readonly object[];
    readonly persons: readonly {
      readonly actorId: string;
      readonly meanRank: number;
      readonly low: number;
      readonly high: number;
      readonly topShare: number;
    }[];
  };
  readonly latentActivists: Answer['latentActivists'];
}
interface Evidence {
  activistEvidence: {
    dimensions: {
      dimension: string;
      value: number | null;
      records: { note: string | null; sentence: string; from: { id: string; name: string } }[];
    }[];
    ratings: object[];
    techniques: { technique: string; count: number }[];
  } | null;
}

describe('activists through the API', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let twelve: Village;
  let sample: Village;
  const ask = (where: Village, role: 'socialWorker' | 'supervisor' | 'researcher' = 'socialWorker') =>
    asker(services, schema, viewerWith({ role, communityId: where.communityId }), where.communityId);

  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    twelve = await village(services, 'Toy-12');
    const persons = Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
    for (const person of persons) await twelve.person(person);
    await twelve.create('Committee', '居委会');
    await twelve.create('Wave', '第一轮', { startsOn: '2026-01-01' });
    await twelve.tie('SERVES_IN', 'P02', '居委会', { subkind: 'committeeMember' });
    for (const person of persons) await twelve.tie('ANSWERED', person, '第一轮');
    for (const pair of '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' '))
      await twelve.tie('KNOWS', `P${pair.slice(0, 2)}`, `P${pair.slice(3)}`);
    const waveId = twelve.ids['第一轮'];
    for (const pair of '03-01 04-01 05-01 06-01 07-06 08-06 09-02 01-02 10-09 12-10'.split(' '))
      await twelve.tie('NOMINATES', `P${pair.slice(0, 2)}`, `P${pair.slice(3)}`, {
        waveId,
        subkind: 'trust',
        note: `said at ${pair}`,
      });
    await twelve.tie('ASSESSES', 'P03', 'P01', { subkind: 'trust', weight: 5 });
    await twelve.tie('ASSESSES', 'P04', 'P01', { subkind: 'trust', weight: 3 });

    // 20 residents in two buildings; 7 answered, 2 of them in the first.
    sample = await village(services, 'Sample');
    const asked = Array.from({ length: 20 }, (_, i) => `R${i + 1}`);
    for (const place of ['1号楼', '2号楼']) await sample.create('Place', place, { kind: 'building' });
    await sample.create('Wave', '第一轮', { startsOn: '2026-01-01' });
    for (const [i, person] of asked.entries()) {
      await sample.person(person);
      await sample.tie('LIVES_IN', person, i < 8 ? '1号楼' : '2号楼');
      await sample.tie('ASKED', '第一轮', person);
    }
    for (const person of ['R1', 'R2', 'R9', 'R10', 'R11', 'R12', 'R13'])
      await sample.tie('ANSWERED', person, '第一轮');
    for (const pair of 'R1-R3 R9-R3 R10-R3 R11-R3 R9-R14 R10-R14 R11-R15'.split(' '))
      await sample.tie('NOMINATES', pair.split('-')[0]!, pair.split('-')[1]!, {
        waveId: sample.ids['第一轮'],
      });
  });
  afterAll(() => close());

  it('lists nobody of the committee on Toy-12, and every score is the sum of its contributions', async () => {
    const { latentActivists: found } = await ask(twelve)<Answer>(list);
    expect(found.level).toBe('L3');
    expect(found.activists.map(({ actor }) => actor.name)).not.toContain('P02');
    expect(found.officeHolders.map(({ actor }) => actor.name)).toEqual(['P02']);
    expect(found.activists[0]!.actor.name).toBe('P01');
    for (const { score, contributions } of found.activists)
      expect(contributions.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(score!, 9);
  });

  it('opens the records behind a contribution', async () => {
    const { activistEvidence: found } = await ask(twelve)<Evidence>(evidence, { person: twelve.ids.P01 });
    const named = found!.dimensions.find(({ dimension }) => dimension === 'namedByPeers')!;
    expect(named.value).toBe(4);
    expect(named.records.map(({ from }) => from.name).sort()).toEqual(['P03', 'P04', 'P05', 'P06']);
    expect(named.records.map(({ note }) => note)).toContain('said at 03-01');
    expect(found!.ratings).toEqual([{ name: 'Trusted', raters: 2, mean: 4, low: 3, high: 5, own: null }]);
    expect(found!.techniques.map(({ technique, count }) => [technique, count])).toEqual([
      ['judges', 2],
      ['sociometric', 4],
    ]);
  });

  it('speaks of leads at 35 %, and ranks nobody in the building with two answers', async () => {
    const { latentActivists: found } = await ask(sample)<Answer>(list);
    expect(found.responseRate).toBe(0.35);
    expect(found.title).toBe('Leads to latent activists (response rate 35%)');
    const first = found.activists.find(({ actor }) => actor.name === 'R3')!;
    expect(first).toMatchObject({ rank: null, actor: { placeName: '1号楼' } });
    expect(first.score).not.toBeNull();
    const ranked = found.activists.filter(({ rank }) => rank !== null);
    expect(ranked.length).toBeGreaterThan(0);
    expect(ranked.every(({ actor }) => actor.placeName === '2号楼')).toBe(true);
    expect(found.warnings.some((warning) => warning.includes('1号楼'))).toBe(true);
  });

  it('says how sure ranks are at 35 %, and nothing of who lives where two answered', async () => {
    const question = `query ($s: NetworkSelection!, $draws: Int!) {
      activistCertainty(selection: $s, draws: $draws, top: 3) {
        rankedCount responseRate claim places { placeName residents answered ranked }
        persons { actorId meanRank low high bootstrapLow bootstrapHigh topShare robust }
      }
      latentActivists(selection: $s, first: 50) { activists { actor { id } rank } }
    }`;
    const { activistCertainty: found, latentActivists: shown } = await ask(sample)<Certainty>(question, {
      draws: 100,
    });
    expect(found.places).toEqual([
      { placeName: '1号楼', residents: 8, answered: 2, ranked: false },
      { placeName: '2号楼', residents: 12, answered: 5, ranked: true },
    ]);
    expect(found.claim).toContain('35%');
    const ranked = shown.activists.filter(({ rank }) => rank !== null).map(({ actor }) => actor.id);
    expect(found.persons.map(({ actorId }) => actorId).sort()).toEqual(ranked.sort());
    // The five who answered and the two whom they named: of the others too little is known.
    expect(found.rankedCount).toBe(7);
    for (const { meanRank, low, high } of found.persons) {
      expect(low).toBeLessThanOrEqual(meanRank);
      expect(high).toBeGreaterThanOrEqual(meanRank);
    }
    expect(found.persons.some(({ low, high }) => high - low >= 3)).toBe(true);
    // Every draw has three in its top; at times one of them has no point now, and so is not listed.
    const sum = found.persons.reduce((total, { topShare }) => total + topShare, 0);
    expect(sum).toBeLessThanOrEqual(3 + 1e-9);
    expect(sum).toBeGreaterThan(2);
    await expect(ask(sample)(question, { draws: 5 })).rejects.toThrow();
    await expect(ask(sample)(question, { draws: 5000 })).rejects.toThrow();
  });

  it('takes stored weights by their id, and none of another community', async () => {
    const save = `mutation($c: ID!) { saveWeightProfile(input: { communityId: $c, name: "提名为主",
      weights: [{ dimension: "namedByPeers", weight: 3 }, { dimension: "bridging", weight: 1 }] }) { id } }`;
    const c = twelve.communityId;
    const { saveWeightProfile } = await ask(twelve)<{ saveWeightProfile: { id: string } }>(save, { c });
    const weighed = await ask(twelve)<Answer>(list, { p: saveWeightProfile.id });
    expect(weighed.latentActivists.profile).toEqual({ name: '提名为主', version: 1 });
    const points = weighed.latentActivists.activists[0]!.contributions;
    expect(points.filter((each) => (each.points ?? 0) > 0).map(({ dimension }) => dimension)).toEqual([
      'namedByPeers',
      'bridging',
    ]);
    expect((await ask(twelve)<Answer>(list)).latentActivists.profile).toBeNull();
    await expect(ask(sample)(list, { p: saveWeightProfile.id })).rejects.toThrow();
  });

  it('checks the list for groups that it leaves out', async () => {
    const text =
      'query($s: NetworkSelection!) { activistFairness(selection: $s, top: 5) { top coverage { by groupName roster respondents } sentences } }';
    const { activistFairness: found } = await ask(sample)<{
      activistFairness: { coverage: { groupName: string; roster: number; respondents: number }[] };
    }>(text);
    expect(
      found.coverage.map(({ groupName, roster, respondents }) => [groupName, roster, respondents]),
    ).toEqual([
      ['2号楼', 0.6, 5 / 7],
      ['1号楼', 0.4, 2 / 7],
    ]);
  });

  it('tells on what the order of groups rests, and marks from the difference that is asked for', async () => {
    const text = (apart: string) =>
      `query($s: NetworkSelection!) { activistFairness(selection: $s${apart}) {
        reliance { by group dimension ranked correlation others flag } byGroup { activists { rank score } } } }`;
    const { activistFairness: found } = await ask(sample)<{
      activistFairness: { reliance: { ranked: number; correlation: number | null; flag: boolean }[] };
    }>(text(', relianceApart: 0'));
    // Groups of fewer than 20 are told of, never marked; of fewer than 5 nothing is told.
    expect(found.reliance.length).toBeGreaterThan(0);
    for (const { ranked, correlation, flag } of found.reliance) {
      expect(flag).toBe(false);
      if (ranked < 5) expect(correlation).toBeNull();
    }
    for (const wrong of ['-0.1', '2.5'])
      await expect(ask(sample)(text(`, relianceApart: ${wrong}`))).rejects.toThrow();
  });

  it('gives researchers pseudonyms: no names, no notes, no ids', async () => {
    const researcher = ask(twelve, 'researcher');
    const { latentActivists: found } = await researcher<Answer>(list);
    const person = found.activists[0]!.actor.id;
    const opened = await researcher<Evidence>(evidence, { person });
    const named = opened.activistEvidence!.dimensions.find(({ dimension }) => dimension === 'namedByPeers')!;
    expect(named.records).toHaveLength(4);
    const text = JSON.stringify([found, opened]);
    expect(text).not.toMatch(/"P(0\d|1[0-2])"|said at/);
    for (const id of Object.values(twelve.ids))
      if (id !== twelve.ids['第一轮']) expect(text).not.toContain(id);
    const own = await researcher<Evidence>(evidence, { person: twelve.ids.P01 });
    expect(own.activistEvidence).toBeNull();
  });

  it('shows posts without a network to supervisors alone', async () => {
    const text =
      'query($s: NetworkSelection!) { officesWithoutNetwork(selection: $s) { actor { name } offices sentence } }';
    await twelve.tie('SERVES_IN', 'P11', '居委会', { subkind: 'buildingHead' });
    const found = await ask(
      twelve,
      'supervisor',
    )<{
      officesWithoutNetwork: { actor: { name: string }; sentence: string }[];
    }>(text);
    expect(found.officesWithoutNetwork.map(({ actor }) => actor.name)).toEqual(['P11']);
    expect(found.officesWithoutNetwork[0]!.sentence).toContain('not a verdict');
    for (const role of ['socialWorker', 'researcher'] as const)
      await expect(ask(twelve, role)(text)).rejects.toThrow();
  });

  it.each(['committee', 'leader', 'administrator'] as const)(
    'answers the role %s nothing of it',
    async (role) => {
      const { communityId, ids } = twelve;
      const viewer = viewerWith({
        role,
        communityId: role === 'administrator' ? null : communityId,
        organizationIds: [],
      });
      for (const text of [
        list,
        evidence,
        'query($s: NetworkSelection!) { activistFairness(selection: $s) { top } }',
        'query($s: NetworkSelection!) { officesWithoutNetwork(selection: $s) { offices } }',
        'query($s: NetworkSelection!, $person: ID!) { approachReasons(personId: $person, selection: $s) { sentences } }',
      ]) {
        const { data, errors } = await askAs(services, schema, viewer, text, {
          s: { communityId },
          person: ids.P01,
        });
        expect(errors?.length).toBeGreaterThan(0);
        expect(JSON.stringify(data ?? null)).not.toMatch(/P0\d/);
      }
    },
  );
});
