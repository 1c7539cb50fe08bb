import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

const contacts = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' ');
const persons = Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
const actors = [
  'id,kind,name,组织类型,date',
  ...persons.map((person) => `${person},resident,${person},,`),
  'JWH,committee,居委会,,',
  'S1,socialWorker,陈社工,,',
  ...['舞蹈队', '合唱队', '维修队'].map((name, i) => `O${i + 1},organization,${name},自组织,`),
  ...Array.from({ length: 12 }, (_, i) => `E${i + 1},activity,活动${i + 1},,2026-05-0${(i % 9) + 1}`),
];
const ties = [
  'source,target,kind,subkind,weight,validFrom,validTo',
  ...contacts.map((pair) => `P${pair.slice(0, 2)},P${pair.slice(3)},认识,,,2026-01,`),
  'P02,JWH,任职,委员,,,',
  ...[40, 5, 5].map((hours, i) => `S1,O${i + 1},社工陪伴,,${hours},2026-05,2026-05`),
  ...Array.from({ length: 12 }, (_, i) => `O${(i % 3) + 1},E${i + 1},主办,,,,`),
];

describe('organizations and autonomy through the API', () => {
  let server: TestServer;
  let communityId: string;
  let selection: object;
  beforeAll(async () => {
    server = await startServer();
    communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      'Toy-12',
    );
    selection = { communityId };
  });
  afterAll(() => server.close());

  // By hand: P02 alone links P09, P10 and P12 to the others.
  it('shows what the committee member’s leaving would mean', async () => {
    const { autonomy } = await server.ask<{ autonomy: Record<string, unknown> }>(
      `query($s: NetworkSelection!) { autonomy(selection: $s) {
        leaving { name } withEverybody { persons largestComponent } without { persons largestComponent }
        separatedCount separated { actors { name } } sentences } }`,
      { s: { ...selection, actorKinds: ['Resident'] } },
    );
    expect(autonomy).toMatchObject({
      leaving: [{ name: 'P02' }],
      withEverybody: { persons: 12, largestComponent: 11 },
      without: { persons: 11, largestComponent: 7 },
      separatedCount: 3,
      separated: [{ actors: [{ name: 'P09' }, { name: 'P10' }, { name: 'P12' }] }],
    });
  });

  // By hand: 7/15; 40 of 50 hours.
  it('shows who took the hours', async () => {
    const { organizationBalance } = await server.ask<{
      organizationBalance: {
        organizations: { id: string; name: string; hours: number; activities: number }[];
        inequalities: {
          dimension: string;
          gini: number | null;
          largestId: string | null;
          largestShare: number;
        }[];
      };
    }>(
      `query($s: NetworkSelection!) { organizationBalance(selection: $s) {
        organizations { id name hours activities }
        inequalities { dimension gini largestId largestShare } } }`,
      { s: selection },
    );
    const { organizations, inequalities } = organizationBalance;
    const of = (dimension: string) => inequalities.find((each) => each.dimension === dimension)!;
    const dance = organizations.find(({ name }) => name === '舞蹈队')!;
    expect(organizations.map(({ activities }) => activities)).toEqual([4, 4, 4]);
    expect(of('hours').gini).toBeCloseTo(0.467, 3);
    expect(of('activities').gini).toBe(0);
    expect([of('hours').largestId, of('hours').largestShare]).toEqual([dance.id, 0.8]);

    const { organizationCard } = await server.ask<{ organizationCard: object }>(
      `query($s: NetworkSelection!, $o: ID!) { organizationCard(organizationId: $o, selection: $s) {
        organization { name } activities hours nextSteps } }`,
      { s: selection, o: dance.id },
    );
    expect(organizationCard).toMatchObject({ organization: { name: '舞蹈队' }, activities: 4, hours: 40 });
  });

  it('knows an organization in its own community only', async () => {
    const { errors } = await server.send(
      'query($s: NetworkSelection!) { organizationCard(organizationId: "0196f000-0000-7000-8000-000000000000", selection: $s) { members } }',
      { s: selection },
    );
    expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({
      code: 'notFound',
      field: 'organizationId',
    });
  });
});
