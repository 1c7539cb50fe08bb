import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { asker, village, type Village } from './activistVillage.ts';
import { viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';

const why =
  'query($s: NetworkSelection!, $person: ID!) { approachReasons(personId: $person, selection: $s) { person { name } community on sentences rights } }';
const lists = `query($s: NetworkSelection!) {
  latentActivists(selection: $s, first: 50) { activists { actor { name } rank } officeHolders { actor { name } } }
  activistFairness(selection: $s, top: 5) { byGroup { activists { actor { name } } } sentences }
  supportGaps(selection: $s) { gaps { actor { name } rule } } }`;
const evidence =
  'query($s: NetworkSelection!, $person: ID!) { activistEvidence(personId: $person, selection: $s) { dimensions { records { sentence from { name } } } timeline { sentence } } }';
interface Why {
  approachReasons: {
    person: { name: string };
    community: string;
    sentences: string[];
    rights: string[];
  } | null;
}
interface Lists {
  latentActivists: { activists: { actor: { name: string }; rank: number | null }[] };
  supportGaps: { gaps: { actor: { name: string }; rule: string }[] };
}

/** What a resident may ask and say about lists that she may be on. */
describe('the rights of who is on a list of activists', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let here: Village;
  const people = ['Anning', 'Baozhu', 'Chunhua', 'Dandan', 'Ermei', 'Fengxia', 'Guilan', 'Huifen'];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    here = await village(services, '幸福里');
    for (const person of people) await here.person(person);
    await here.create('Wave', '第一轮', { startsOn: '2026-01-01' });
    for (const person of people) await here.tie('ANSWERED', person, '第一轮');
    for (const person of ['Chunhua', 'Dandan', 'Ermei', 'Fengxia'])
      for (const to of ['Anning', 'Baozhu'])
        await here.tie('NOMINATES', person, to, { subkind: 'trust', waveId: here.ids['第一轮'] });
    await here.tie('SUPPORTS', 'Anning', 'Baozhu');
    // Baozhu has one person to lean on: a gap of hers.
    await here.tie('SUPPORTS', 'Guilan', 'Huifen');
  });
  afterAll(() => close());
  const ask = <Answer>(text: string, variables: object = {}): Promise<Answer> => {
    const viewer = viewerWith({ role: 'socialWorker', communityId: here.communityId });
    return asker(services, schema, viewer, here.communityId)<Answer>(text, variables);
  };
  const namesIn = ({ latentActivists }: Lists): string[] =>
    latentActivists.activists.map(({ actor }) => actor.name);

  it('explains to her in one call why she was approached, in plain words, naming nobody else', async () => {
    const { approachReasons: sheet } = await ask<Why>(why, { person: here.ids.Anning });
    expect(sheet).toMatchObject({ person: { name: 'Anning' }, community: '幸福里' });
    expect(sheet!.sentences).toContain('Neighbours mentioned you as somebody to turn to.');
    expect(sheet!.sentences).toContain('You have helped neighbours.');
    expect(sheet!.rights).toHaveLength(4);
    const text = sheet!.sentences.join(' ');
    expect(text).not.toMatch(/\d/);
    for (const other of people) expect(text).not.toContain(other);
  });

  it('ranks her no more once she says “do not consider me”, and her services stay the same', async () => {
    const before = await ask<Lists>(lists);
    expect(namesIn(before)).toContain('Baozhu');
    const gapsOf = ({ supportGaps }: Lists) =>
      supportGaps.gaps.filter(({ actor }) => actor.name === 'Baozhu');
    expect(gapsOf(before).length).toBeGreaterThan(0);
    await here.withdraw('Baozhu', 'leadership');
    const after = await ask<Lists>(lists);
    expect(namesIn(after)).not.toContain('Baozhu');
    expect(namesIn(after)).toContain('Anning');
    expect(gapsOf(after)).toEqual(gapsOf(before));
    expect(await ask(evidence, { person: here.ids.Baozhu })).toEqual({ activistEvidence: null });
    const { approachReasons: sheet } = await ask<Why>(why, { person: here.ids.Baozhu });
    expect(sheet!.sentences).toEqual([
      'You asked not to be considered, so you are on no list and have no rank. The services that you get are not affected.',
    ]);
    // Whom she names counts all the same.
    const { network } = await ask<{ network: { nodes: { names: string[] } } }>(
      'query($s: NetworkSelection!) { network(selection: $s) { nodes { names } } }',
    );
    expect(network.nodes.names).toContain('Baozhu');
  });

  it('says her name nowhere any more once she withdraws, neither in lists nor in the records of others', async () => {
    const person = here.ids.Anning;
    expect(JSON.stringify(await ask(evidence, { person }))).toContain('Chunhua');
    await here.withdraw('Chunhua', 'network');
    for (const [text, variables] of [
      [lists, {}],
      [evidence, { person }],
      [why, { person }],
    ] as const)
      expect(JSON.stringify(await ask(text, variables))).not.toContain('Chunhua');
    const counted = await ask<{ activistEvidence: { dimensions: { records: object[] }[] } }>(evidence, {
      person,
    });
    // Three of four who named Anning are left.
    expect(counted.activistEvidence.dimensions[0]!.records).toHaveLength(3);
    expect(await ask(why, { person: here.ids.Chunhua })).toEqual({ approachReasons: null });
    const rows = await services.analyst.ask('tiesCsv', { communityId: here.communityId }, { language: 'en' });
    expect(JSON.stringify(rows)).not.toContain(here.ids.Chunhua);
  });
});
