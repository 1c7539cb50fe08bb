import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { movableClock } from '../server/store/movableClock.ts';
import { asker, village, type Village } from './activistVillage.ts';
import { viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

/** Expected values by hand: the days on which each thing is written are set here. */
describe('a community as it was known on a past day, through the API', () => {
  const clock = movableClock('2026-05-10');
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let here: Village;
  let tieId: string;
  beforeAll(async () => {
    ({ services, close } = await openTestServices(clock));
    schema = makeSchema();
    here = await village(services, '幸福里');
    for (const person of ['Anning', 'Baozhu', 'Chunhua']) await here.person(person);
    await here.create('Resource', 'Hall', { kind: 'venue', capacity: 20 });
    await here.tie('KNOWS', 'Anning', 'Baozhu', { weight: 1, validFrom: '2026-01' });
    await here.tie('KNOWS', 'Baozhu', 'Chunhua', { weight: 2 });
    await here.tie('PROVIDES', 'Anning', 'Hall');
    const { ties } = services.stores;
    const { edges } = await ties.list(here.communityId, {
      ...{ first: 9, after: null, kinds: ['KNOWS'], nodeId: here.ids.Anning!, asOf: null },
    });
    tieId = edges[0]!.node.id;

    clock.day = '2026-07-10';
    await ties.update(tieId, { weight: 5 });
    await services.stores.nodes.update(nodeKind('Resource'), here.ids.Hall!, { capacity: 80 });
    await here.person('Dandan');
    await here.tie('KNOWS', 'Anning', 'Dandan');
    clock.day = '2026-09-01';
  });
  afterAll(() => close());

  const ask = <Answer>(
    text: string,
    variables: object = {},
    role: 'socialWorker' | 'committee' = 'socialWorker',
  ) =>
    asker(
      services,
      schema,
      viewerWith({ role, communityId: here.communityId }),
      here.communityId,
    )<Answer>(text, {
      id: here.communityId,
      ...variables,
    });

  interface Drawn {
    network: { nodes: { names: string[] }; edges: { ids: string[]; strengths: number[] } };
  }
  const drawn = async (asKnownOn: string | null, more: object = {}) => {
    const { network } = await ask<Drawn>(
      'query($s: NetworkSelection!) { network(selection: $s) { nodes { names } edges { ids strengths } } }',
      { s: { communityId: here.communityId, asKnownOn, ...more } },
    );
    const { ids, strengths } = network.edges;
    return {
      names: network.nodes.names.toSorted(),
      strength: strengths[ids.findIndex((each) => each.includes(tieId))],
      edges: strengths.length,
    };
  };

  it('draws the network as it was before a later correction', async () => {
    expect(await drawn('2026-06-30')).toEqual({
      names: ['Anning', 'Baozhu', 'Chunhua'],
      strength: 1,
      edges: 2,
    });
    const now = { names: ['Anning', 'Baozhu', 'Chunhua', 'Dandan'], strength: 5, edges: 3 };
    expect(await drawn(null)).toEqual(now);
    // A day that is not over, and the correction's own day.
    expect(await drawn('2026')).toEqual(now);
    expect(await drawn('2026-07-10')).toEqual(now);
  });

  it('takes both times: as it was on one day, known on another', async () => {
    expect((await drawn('2026-06-30', { asOf: '2025-12' })).edges).toBe(1);
    expect((await drawn(null, { asOf: '2025-12' })).edges).toBe(2);
  });

  it('measures what was known', async () => {
    const text = `query($s: NetworkSelection!) { measure(selection: $s, id: degree) { nodes { value actor { name } } } }`;
    type Measured = { measure: { nodes: { value: number; actor: { name: string } }[] } };
    const of = async (asKnownOn: string | null) => {
      const { measure } = await ask<Measured>(text, { s: { communityId: here.communityId, asKnownOn } });
      return measure.nodes.find(({ actor }) => actor.name === 'Anning')?.value;
    };
    expect([await of('2026-06'), await of(null)]).toEqual([1, 2]);
  });

  it('lists ties as they were written, under the ids that they have now', async () => {
    const text = `query($id: ID!, $on: PartialDate) {
      ties(communityId: $id, kinds: [KNOWS], asKnownOn: $on) { totalCount edges { node { id weight } } } }`;
    type Listed = { ties: { totalCount: number; edges: { node: { id: string; weight: number | null } }[] } };
    const of = async (on: string | null) => {
      const { ties } = await ask<Listed>(text, { on });
      return [ties.totalCount, ties.edges.find(({ node }) => node.id === tieId)?.node.weight];
    };
    expect([await of('2026-06-30'), await of(null)]).toEqual([
      [2, 1],
      [3, 5],
    ]);
  });

  it('is refused to those who are told sums alone: two days could be compared', async () => {
    const text = 'query($s: NetworkSelection!) { resourceLinks(selection: $s) { balance { kind } } }';
    const s = { communityId: here.communityId, asKnownOn: '2026-06-30' };
    await expect(ask(text, { s }, 'committee')).rejects.toThrow();
    await expect(ask(text, { s: { communityId: here.communityId } }, 'committee')).resolves.toBeDefined();
  });

  it('leaves out who withdrew since, on every day', async () => {
    await withdrawConsent(services, here.ids.Chunhua!, 'network');
    expect((await drawn('2026-06-30')).names).toEqual(['Anning', 'Baozhu']);
  });
});
