import { ArgumentValidationError } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';

/* A selection or a moment that lies inside of other arguments has the bounds that it has by itself. */
describe('the bounds of what lies inside of arguments', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId = '';
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
  });
  afterAll(() => close());

  /** The arguments that are refused. */
  const refused = async (text: string, variables: object): Promise<unknown> => {
    const viewer = viewerWith({ role: 'supervisor', communityId });
    const answer = await askAs(services, schema, viewer, text, variables);
    const error = answer.errors?.[0]?.originalError;
    expect(error).toBeInstanceOf(ArgumentValidationError);
    return (error as ArgumentValidationError).extensions.validationErrors.map(({ property }) => property);
  };
  const date = { date: '2026-01' };
  const longRound = { waveId: 'w'.repeat(101) };

  it.each([
    ['selection', { leaveOut: Array.from({ length: 1_001 }, (_, i) => `p${i}`) }, date, date],
    ['before', {}, longRound, date],
    ['after', {}, date, longRound],
  ])('hold in a comparison of its %s', async (name, narrowed, before, after) => {
    const text = `query($s: NetworkSelection!, $b: Moment!, $a: Moment!) {
      comparison(selection: $s, before: $b, after: $a) { stayed } }`;
    const variables = { s: { communityId, ...narrowed }, b: before, a: after };
    expect(await refused(text, variables)).toEqual([name]);
  });

  it.each(['before', 'after', 'earlier'])('hold in a question of effects of its %s', async (name) => {
    const text = `query($s: NetworkSelection!, $q: EffectQuestionInput!) {
      interventionEffect(selection: $s, interventionId: "i", question: $q) { difference } }`;
    const question = { outcome: 'contacts', [name]: longRound };
    expect(await refused(text, { s: { communityId }, q: question })).toEqual([name]);
  });

  it('hold in a research package of each moment', async () => {
    const text = `query($s: NetworkSelection!, $o: ResearchPackageOptions!) {
      researchPackageCheck(selection: $s, options: $o) { k } }`;
    const options = { moments: [date, longRound] };
    expect(await refused(text, { s: { communityId }, o: options })).toEqual(['moments']);
  });
});
