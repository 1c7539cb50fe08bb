import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { neo4jAdminFormat } from '../../../../server/exchange/formats/neo4jAdmin.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';

const files = async (): Promise<Map<string, string[]>> => {
  const tiesToCommunity = [{ ...madeUpNetwork.ties[15]!, source: 'p1', kind: 'WITHIN', target: 'Community' }];
  const zip = await neo4jAdminFormat.writing!.write({ ...madeUpNetwork, tiesToCommunity });
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(zip as Uint8Array)).map(([name, bytes]) => [
      name,
      decoder.decode(bytes).trim().split('\r\n'),
    ]),
  );
};

// Headers as in the Neo4j Operations Manual, neo4j-admin database import, “CSV header format”.
it('has a file for each label and each type of relationship, with typed headers', async () => {
  const zip = await files();
  const labels = new Set(madeUpNetwork.nodes.map(({ label }) => label));
  const kinds = new Set(madeUpNetwork.ties.map(({ kind }) => kind));
  expect([...zip.keys()].filter((name) => name.startsWith('nodes-')).length).toBe(labels.size + 1);
  expect([...zip.keys()].filter((name) => name.startsWith('relationships-')).length).toBe(kinds.size + 1);
  const residents = zip.get('nodes-Resident.csv')!;
  expect(residents[0]?.split(',').slice(0, 4)).toEqual(['id:ID', ':LABEL', 'name:string', 'gender:string']);
  expect(residents[0]).toContain('birthYear:long');
  expect(residents[0]).toContain('tags:string[]');
  expect(residents[0]).toContain('党员:boolean');
  expect(residents[0]).toContain('年限:long');
  expect(residents[0]).toContain('爱好:string');
  expect(residents).toHaveLength(12);
  expect(residents[1]).toContain('热心;会修电器');
});

it('names every end of a relationship by the id of a node, the community too', async () => {
  const zip = await files();
  const ids = new Set(
    [...zip]
      .filter(([name]) => name.startsWith('nodes-'))
      .flatMap(([, rows]) => rows.slice(1).map((row) => row.split(',')[0])),
  );
  const ends = [...zip]
    .filter(([name]) => name.startsWith('relationships-'))
    .flatMap(([, rows]) => rows.slice(1).flatMap((row) => row.split(',').slice(0, 2)));
  expect(ends.length).toBe(2 * (madeUpNetwork.ties.length + 1));
  expect(ends.filter((end) => !ids.has(end))).toEqual([]);
  expect(zip.get('nodes-Community.csv')?.[1]).toContain('Community,Community,');
});

it('says in README.txt how it is loaded and who took it away', async () => {
  const [command, ...mark] = (await files()).get('README.txt')!;
  expect(command).toContain('neo4j-admin database import full');
  expect(command).toContain('--nodes=nodes-Resident.csv');
  expect(command).toContain('--relationships=relationships-KNOWS.csv');
  expect(mark).toEqual(madeUpNetwork.mark);
});
