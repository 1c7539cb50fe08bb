import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedModels } from '../../server/cultivation/stageModels.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices, testToday } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const withdrawn = '金丝雀甲';
const mentioned = '百灵鸟乙';

/** Where others look, nobody is named who withdrew or was never asked; and nobody reaches beyond her own ties and teams. */
describe('through the whole API', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    for (const village of ['here', 'there']) {
      const create = async (key: string, label: string, input: object): Promise<void> => {
        const made = await services.stores.nodes.create(nodeKind(label), {
          communityId: ids[village],
          ...input,
        });
        ids[`${key}${village === 'here' ? '' : ' there'}`] = made.id;
      };
      const made = await services.stores.nodes.create(nodeKind('Community'), { name: village });
      ids[village] = made.id;
      await create('withdrawn', 'Resident', {
        name: withdrawn,
        note: `note of ${withdrawn}`,
        birthYear: 1950,
      });
      await create('mentioned', 'Resident', { name: mentioned, standing: 'mentioned' });
      await create('friend', 'Resident', { name: 'friend' });
      await create('need', 'Need', { title: `${withdrawn}需要陪诊`, kind: 'service', status: 'open' });
      await create('resource', 'Resource', { title: `${withdrawn}的缝纫机`, kind: 'goods' });
      await create('choir', 'Organization', { name: 'choir', kind: 'selfOrganization' });
      await create('circle', 'Organization', { name: 'circle', kind: 'selfOrganization' });
      await create('wave', 'Wave', { name: 'first', startsOn: '2026-01-01' });
    }
    const tie = async (kind: string, from: string, to: string, more: object = {}): Promise<string> =>
      (
        await services.stores.ties.create({
          kind: kind as never,
          fromId: ids[from]!,
          toId: ids[to]!,
          ...more,
        })
      ).id;
    await tie('KNOWS', 'friend', 'withdrawn', { waveId: ids.wave });
    await tie('KNOWS', 'friend', 'mentioned', { waveId: ids.wave });
    await tie('HAS_NEED', 'withdrawn', 'need');
    await tie('PROVIDES', 'withdrawn', 'resource');
    await tie('MEMBER_OF', 'withdrawn', 'choir');
    await tie('MEMBER_OF', 'friend', 'circle');
    ids.stressful = await tie('SUPPORTS', 'friend', 'mentioned', { weight: -3, note: 'hit her' });
    await tie('HAS_NEED', 'friend there', 'need there');
    const book = services.stores.cultivation;
    const person = shippedModels.find(({ subject }) => subject === 'person')!;
    const by = { communityId: ids.here!, recordedBy: 'local' };
    const started = { ...by, model: person, startedOn: '2026-03-01' };
    const session = { ...by, kind: 'session', form: 'visit', on: '2026-03-02' } as const;
    const task = { ...by, kind: 'task', on: '2026-03-02', dueOn: '2026-03-03' } as const;
    const own = await book.start({ ...started, subjectId: ids.withdrawn!, title: withdrawn }, testToday);
    await book.record({ ...session, caseId: own.id, text: withdrawn }, testToday);
    await book.record({ ...task, caseId: own.id, title: withdrawn }, testToday);
    await book.record(
      { ...session, subjectId: ids.choir!, aboutIds: [ids.withdrawn!], text: 'a visit' },
      testToday,
    );
    ids.case = own.id;
    await withdrawConsent(services, ids.withdrawn!);
  });
  afterAll(() => close());

  const worker = () => viewerWith({ role: 'socialWorker', communityId: ids.here });
  const ask = async (text: string, viewer = worker()): Promise<string> =>
    JSON.stringify(await askAs(services, schema, viewer, text));

  it('names nobody who withdrew or was merely mentioned, but in her own file', async () => {
    const c = JSON.stringify(ids.here);
    const selection = `selection: { communityId: ${c} }`;
    const questions = [
      `{ resident(id: "${ids.withdrawn}") { name displayName birthYear note tags attributes } }`,
      `{ node(id: "${ids.withdrawn}") { displayName ... on Resident { name note } } }`,
      `{ node(id: "${ids.mentioned}") { displayName ... on Resident { name } } }`,
      `{ ego(actorId: "${ids.mentioned}", ${selection}) { reference { name } actor { displayName } ties { from { displayName } to { displayName } } } }`,
      `{ ego(actorId: "${ids.friend}", ${selection}) { alters { actor { name } } affiliations { title } } }`,
      `{ dependents(id: "${ids.friend}") { kind count examples } }`,
      `{ residents(communityId: ${c}) { edges { cursor node { name } } } needs(communityId: ${c}) { edges { cursor node { title } } } resources(communityId: ${c}) { edges { cursor node { title } } } }`,
      `{ network(${selection}) { nodes { names } } supportGaps(${selection}) { gaps { actor { name } } } resourceLinks(${selection}) { supplies { title providers { name } } overlaps { providers { name } } } needMatches(${selection}) { needs { title actor { name } suggestions { path { actor { name } } reasons nextStep } } } }`,
      `{ withheldPersons(communityId: ${c}) { edges { cursor node { name } } } team(organizationId: "${ids.choir}") { members { name } } }`,
      `{ latentActivists(${selection}) { activists { actor { name } reasons } officeHolders { actor { name } } } activistFairness(${selection}) { byGroup { activists { actor { name } } } sentences } }`,
      `{ activistEvidence(personId: "${ids.friend}", ${selection}) { dimensions { records { sentence note from { name } to { name } } } techniques { records { sentence } } timeline { sentence } } }`,
      `{ caseEntries(communityId: ${c}) { edges { node { text title aboutIds subject { displayName } about { displayName } } } } cultivationTasks(communityId: ${c}) { tasks { title subjectName caseTitle } } cultivationBoard(communityId: ${c}) { cases { title subjectName } } }`,
      `{ caseEntries(communityId: ${c}, caseId: "${ids.case}") { totalCount edges { node { text } } } }`,
      `{ approachReasons(personId: "${ids.mentioned}", ${selection}) { person { name } sentences } }`,
      `mutation { updateResident(id: "${ids.withdrawn}", input: {}) { name note } }`,
    ];
    for (const question of questions) {
      const answer = await ask(question);
      expect([question, answer.includes('"errors"')]).toEqual([question, false]);
      expect([question, answer.includes(withdrawn), answer.includes(mentioned)]).toEqual([
        question,
        false,
        false,
      ]);
    }
    expect(await ask(`{ personFile(personId: "${ids.withdrawn}") { facts { value } } }`)).toContain(
      withdrawn,
    );
    expect(await ask(`{ dependents(id: "${ids.friend}") { kind count } }`)).toContain('"KNOWS","count":2');
  });

  it('shows stressful ties, and lets them be changed, only to who is responsible', async () => {
    for (const text of [
      `{ dependents(id: "${ids.friend}") { kind } }`,
      `{ eraseDependents(personId: "${ids.friend}") { counts { id } } }`,
      `mutation { updateTie(id: "${ids.stressful}", input: {}) { weight note } }`,
      `mutation { endTie(id: "${ids.stressful}") { note } }`,
      `mutation { createTie(input: { kind: KNOWS, fromId: "${ids.friend}", toId: "${ids.mentioned}", weight: -1 }) { id } }`,
    ])
      expect(await ask(text)).not.toMatch(/SUPPORTS|hit her|"weight":-3|"createTie":\{/);
    const responsible = viewerWith({
      role: 'socialWorker',
      communityId: ids.here,
      dataKinds: ['stressfulTies'],
    });
    expect(await ask(`{ dependents(id: "${ids.friend}") { kind } }`, responsible)).toContain('SUPPORTS');
    expect(
      await ask(`mutation { updateTie(id: "${ids.stressful}", input: {}) { note } }`, responsible),
    ).toContain('hit her');
  });

  it('counts no ties of a node of another community', async () => {
    const answer = await ask(
      `{ ties(communityId: "${ids.here}", nodeId: "${ids['friend there']}", kinds: [HAS_NEED]) { totalCount edges { cursor } } }`,
    );
    expect(answer).toContain('"totalCount":0');
  });

  it('makes nothing under an id that is taken in another community', async () => {
    const answer = await ask(
      `mutation { createResident(input: { id: "${ids['friend there']}", communityId: "${ids.here}", name: "x" }) { __typename } }`,
    );
    expect(answer).toContain('"errors"');
  });

  it('opens to a leader her own team, whatever else she is', async () => {
    const leader = viewerWith(
      { role: 'leader', communityId: ids.here, organizationIds: [ids.choir!] },
      { role: 'committee', communityId: ids.here },
    );
    expect(await ask(`{ team(organizationId: "${ids.choir}") { organization { name } } }`, leader)).toContain(
      'choir',
    );
    expect(await ask(`{ team(organizationId: "${ids.circle}") { members { name } } }`, leader)).not.toContain(
      'friend',
    );
  });

  it('gives a researcher the network of a survey round by the id that she is told', async () => {
    const researcher = viewerWith({ role: 'researcher', communityId: ids.here });
    const waves = await ask(`{ waves(communityId: "${ids.here}") { edges { node { id } } } }`, researcher);
    expect(waves).toContain(ids.wave);
    const network = await ask(
      `{ network(selection: { communityId: "${ids.here}", waveId: "${ids.wave}" }) { size } }`,
      researcher,
    );
    // One of the two acquaintances of the round withdrew.
    expect(network).toContain('"size":1');
  });
});
