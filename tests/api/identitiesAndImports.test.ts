import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { openTestServices } from './openTestServices.ts';

let services: Services;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ services, close } = await openTestServices());
});
afterAll(() => close());

const actors = 'id,name,building\nR1,王秀英,3号楼\nR7,王秀瑛,3号楼\nR9,李明,5号楼\n';
const ties = 'source,target,kind,weight\nR7,R9,KNOWS,2\nR1,R9,SUPPORTS,1\nR1,R7,KNOWS,1\n';

async function read(communityId: string) {
  const files = [
    { name: 'actors.csv', bytes: Buffer.from(actors) },
    { name: 'ties.csv', bytes: Buffer.from(ties) },
  ];
  const { imports } = services;
  const { id } = await imports.begin(files, { communityId }, { map: [], where: [] });
  await imports.settled(id);
  await imports.commit(id, false);
  await imports.settled(id);
  return id;
}

it('adds nothing when a file is read again of which two persons became one', async () => {
  const { stores, privacy } = services;
  const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name: '桂花里' });
  await read(communityId);
  const list = async () => {
    const page = { first: 50, after: null, search: null };
    const residents = await stores.nodes.list(nodeKind('Resident'), communityId, page);
    const all = { first: 50, after: null, kinds: null, nodeId: null, asOf: null };
    const told = await stores.ties.list(communityId, all);
    return {
      residents: residents.edges.map(({ node }) => node),
      ties: told.edges.map(({ node }) => `${node.id} ${node.kind}`).sort(),
    };
  };
  const before = await list();
  const idOf = (externalId: string): string =>
    before.residents.find((node) => node.externalId === externalId)!.id;
  const merge = { id: v7(), keptId: idOf('R1'), otherId: idOf('R7'), take: [], recordedBy: 'a' };
  await privacy.identities.merge(merge);
  const merged = await list();
  // Less one resident, less the tie between the two, less one of two homes that say the same.
  expect([before.ties.length - merged.ties.length, merged.residents.length]).toEqual([2, 2]);
  await read(communityId);
  expect(await list()).toMatchObject({ ties: merged.ties });
  expect((await list()).residents).toHaveLength(2);
  await privacy.identities.undo({ id: merge.id, communityId });
  expect((await list()).ties).toEqual(before.ties);
});
