import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const effectParts = `difference treated { count before after } comparison { count } noTest outcomeName
  persons { actor { id name } treated } warnings { id text } sentences`;

interface Effect {
  readonly difference: number | null;
  readonly treated: { readonly count: number; readonly before: number; readonly after: number };
  readonly persons: readonly {
    readonly actor: { readonly id: string; readonly name: string };
    readonly treated: boolean;
  }[];
  readonly warnings: readonly { readonly id: string }[];
  readonly sentences: readonly string[];
}

/*
 * Nine residents: the first knows the second all along, and from May the third and the fourth. Something was done for the
 * first two from March to April.
 */
describe('what was done, by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId = '';
  let ids: string[] = [];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());
  beforeEach(async () => {
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    ids = [];
    for (const name of ['王秀英', '李明', '赵强', '陈静', '周芳', '吴刚', '郑丽', '孙伟', '钱红'])
      ids.push((await services.stores.nodes.create(nodeKind('Resident'), { communityId, name })).id);
    for (const [from, to, validFrom] of [
      [0, 1, '2025-01-01'],
      [0, 2, '2026-05-01'],
      [0, 3, '2026-05-01'],
    ] as const)
      await services.stores.ties.create({ kind: 'KNOWS', fromId: ids[from]!, toId: ids[to]!, validFrom });
  });

  const as = (role: (typeof roleIds)[number]) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId });
  const ask = (text: string, variables: object, viewer = as('socialWorker')): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  const record = (input: object = {}, viewer = as('socialWorker')) =>
    ask(
      `mutation($input: InterventionInput!) { recordIntervention(input: $input) {
        id version title kindName doseName targets { id displayName } recordedBy } }`,
      {
        input: {
          ...{ communityId, kind: 'training', title: '邻里课堂', targetIds: ids.slice(0, 2) },
          ...{ since: '2026-03-01', until: '2026-04-30', dose: 6, doseUnit: 'hours', ...input },
        },
      },
      viewer,
    );
  const idOf = async (): Promise<string> =>
    ((await record()).data as { recordIntervention: { id: string } }).recordIntervention.id;
  const effectOf = async (interventionId: string, question: object = {}, viewer = as('socialWorker')) =>
    ask(
      `query($s: NetworkSelection!, $i: ID!, $q: EffectQuestionInput!) {
        interventionEffect(selection: $s, interventionId: $i, question: $q) { ${effectParts} } }`,
      {
        s: { communityId },
        i: interventionId,
        q: { outcome: 'contacts', comparison: 'baseline', after: { date: '2026-06-01' }, ...question },
      },
      viewer,
    );
  const effectIn = ({ data }: ExecutionResult): Effect =>
    (data as { interventionEffect: Effect }).interventionEffect;

  it('is written down, listed, corrected and put away', async () => {
    const { data } = await record();
    expect(data!.recordIntervention).toMatchObject({
      ...{
        version: 1,
        title: '邻里课堂',
        kindName: 'Training',
        doseName: '6 hours each',
        recordedBy: 'a-socialWorker',
      },
      targets: expect.arrayContaining([{ id: ids[0], displayName: '王秀英' }]) as unknown,
    });
    const { id } = data!.recordIntervention as { id: string };
    const corrected = await record({ replacesId: id, title: '邻里课堂（春）' });
    expect(corrected.data!.recordIntervention).toMatchObject({ version: 2 });
    const list = 'query($c: ID!) { interventions(communityId: $c) { id title } }';
    const later = (corrected.data!.recordIntervention as { id: string }).id;
    expect((await ask(list, { c: communityId })).data).toEqual({
      interventions: [{ id: later, title: '邻里课堂（春）' }],
    });
    const versions =
      'query($c: ID!, $f: ID!) { interventionVersions(communityId: $c, firstId: $f) { version } }';
    expect((await ask(versions, { c: communityId, f: id })).data).toEqual({
      interventionVersions: [{ version: 2 }, { version: 1 }],
    });
    await ask('mutation($c: ID!, $i: ID!) { putAwayIntervention(communityId: $c, id: $i) { id } }', {
      ...{ c: communityId, i: later },
    });
    expect((await ask(list, { c: communityId })).data).toEqual({ interventions: [] });
  });

  it('is refused for whom nobody may see, and in another community', async () => {
    await withdrawConsent(services, ids[1]!);
    expect(codesOfAnswer(await record())).toEqual(['notFound']);
    const other = (await services.stores.nodes.create(nodeKind('Community'), { name: '梧桐里' })).id;
    expect(codesOfAnswer(await record({ communityId: other }))).not.toEqual([]);
  });

  it('tells what became of them: two of nine, contacts 1 → 2 on average, the others 0 → 2/7', async () => {
    const effect = effectIn(await effectOf(await idOf()));
    // The third of the values before that both are in holds nobody else: nobody to compare with.
    expect(effect.treated).toEqual({ count: 2, before: 1, after: 2 });
    const chosen = effectIn(
      await effectOf(await idOf(), { comparison: 'chosen', comparisonIds: ids.slice(2) }),
    );
    expect(chosen.difference).toBeCloseTo(1 - 2 / 7, 12);
    expect(chosen.warnings.map(({ id }) => id)).toEqual([
      'regressionToMean',
      'spillover',
      'noTrend',
      'fewPersons',
    ]);
    expect(chosen.sentences.join(' ')).toContain('does not prove');
    expect(chosen.persons.some(({ actor }) => actor.name === '王秀英')).toBe(true);
  });

  it('takes scales only from who may see them', async () => {
    const id = await idOf();
    const scale = { outcome: 'lsns6' };
    expect(codesOfAnswer(await effectOf(id, scale))).toEqual([]);
    expect(codesOfAnswer(await effectOf(id, scale, as('researcher')))).toEqual(['notAllowed']);
  });

  it('tells a researcher the same figures under pseudonyms, and neither titles nor names', async () => {
    const id = await idOf();
    const effect = effectIn(await effectOf(id, { comparison: 'matched' }, as('researcher')));
    expect(effect.treated).toEqual({ count: 0, before: null, after: null });
    const whole = effectIn(await effectOf(id, {}, as('researcher')));
    expect(whole.treated).toEqual({ count: 2, before: 1, after: 2 });
    const told = JSON.stringify(whole);
    for (const known of [...ids, '王秀英', '李明']) expect(told).not.toContain(known);
    const list = 'query($c: ID!) { interventions(communityId: $c) { id kind since } }';
    expect(codesOfAnswer(await ask(list, { c: communityId }, as('researcher')))).toEqual([]);
    const titles = 'query($c: ID!) { interventions(communityId: $c) { title } }';
    expect(codesOfAnswer(await ask(titles, { c: communityId }, as('researcher')))).toContain('notAllowed');
  });

  it('computes a regression of ties: the same p twice with one seed', async () => {
    const regress = () =>
      ask(
        `query($s: NetworkSelection!) { tieRegression(selection: $s, before: { date: "2026-01-01" },
          after: { date: "2026-06-01" }, predictors: [treatedTogether, sameGender, introduced], variant: linear, seed: 5) {
            persons pairs unused noAnswer coefficients { predictor estimate p monteCarloError } } }`,
        { s: { communityId } },
      );
    await record();
    const [one, two] = [await regress(), await regress()];
    expect(one.errors).toBeUndefined();
    expect(one.data).toEqual(two.data);
    // Nobody's gender is known, and nobody was introduced: both are left out. Of 36 pairs one is treated together, and was tied
    // all along; two more are tied later: 1 − 2/35.
    expect(one.data!.tieRegression).toMatchObject({ persons: 9, pairs: 36, noAnswer: null });
    const { coefficients, unused } = one.data!.tieRegression as {
      coefficients: { predictor: string; estimate: number; p: number }[];
      unused: string[];
    };
    expect(coefficients.map(({ predictor }) => predictor)).toEqual(['treatedTogether']);
    expect(coefficients[0]!.estimate).toBeCloseTo(1 - 2 / 35, 9);
    expect(unused).toHaveLength(2);
  });
});
