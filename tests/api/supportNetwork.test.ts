import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../../server/entities/access.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { asker, village, type Village } from './activistVillage.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';

const around = `query($person: ID!, $asOf: PartialDate, $then: PartialDate) {
  supportNetwork(personId: $person, asOf: $asOf, comparedWith: $then) {
    person { name } alterCount isObserved reading
    alters { actor { name } circle quality flow frequency confirmedOn isStale received ties { id } }
    systems { title role }
    change { sentences formed { name } ended { name } }
  } }`;
interface Around {
  supportNetwork: {
    alterCount: number;
    alters: {
      actor: { name: string };
      circle: string;
      quality: string;
      flow: string;
      frequency: string | null;
      confirmedOn: string | null;
      isStale: boolean;
      received: string[];
      ties: { id: string }[];
    }[];
    systems: { title: string; role: string }[];
    change: { sentences: string[]; formed: { name: string }[]; ended: { name: string }[] } | null;
  } | null;
}

describe('the support network of a resident through the API', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let here: Village;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    here = await village(services, '幸福里');
    for (const person of ['Anning', 'Baozhu', 'Chunhua', 'Dandan', 'Ermei']) await here.person(person);
    await here.create('Organization', 'Choir', { kind: 'selfOrganization' });
    await here.tie('SUPPORTS', 'Baozhu', 'Anning', { subkind: 'emotional', weight: 5, validFrom: '2020' });
    await here.tie('KNOWS', 'Anning', 'Chunhua', { weight: 2, validFrom: '2025-01', validTo: '2025-12' });
    await here.tie('KNOWS', 'Anning', 'Dandan', { weight: -3 });
    await here.tie('SUPPORTS', 'Anning', 'Ermei', { subkind: 'companionship', validFrom: '2026-02' });
    await here.tie('MEMBER_OF', 'Anning', 'Choir', { subkind: 'leader' });
  });
  afterAll(() => close());
  const ask = <Answer>(text: string, variables: object, grant: Partial<Grant> = {}): Promise<Answer> => {
    const viewer = viewerWith({ role: 'socialWorker', communityId: here.communityId, ...grant });
    return asker(services, schema, viewer, here.communityId)<Answer>(text, variables);
  };
  const names = ({ supportNetwork }: Around): string[] =>
    supportNetwork!.alters.map(({ actor }) => actor.name).toSorted();

  it('draws who is around her on a date, and says what is otherwise than before', async () => {
    const person = here.ids.Anning;
    const now = await ask<Around>(around, { person, asOf: '2026-03', then: '2025-06' });
    expect(names(now)).toEqual(['Baozhu', 'Ermei']);
    expect(now.supportNetwork!.alters.find(({ actor }) => actor.name === 'Baozhu')).toMatchObject({
      circle: 'inner',
      quality: 'strong',
      flow: 'toPerson',
      isStale: true,
      received: ['Emotional'],
    });
    expect(now.supportNetwork!.systems).toEqual([{ title: 'Choir', role: 'Leader' }]);
    const { change } = now.supportNetwork!;
    expect([change!.formed, change!.ended]).toEqual([[{ name: 'Ermei' }], [{ name: 'Chunhua' }]]);
    expect(change!.sentences).toEqual([
      'Compared with June 2025: 2 then, 2 now.',
      'New: Ermei.',
      'No longer in touch: Chunhua.',
    ]);
  });

  it('shows a stressful tie to whoever may see it, and to nobody else', async () => {
    const person = here.ids.Anning;
    const supervisor = await ask<Around>(around, { person, asOf: '2026-03' }, { role: 'supervisor' });
    expect(names(supervisor)).toEqual(['Baozhu', 'Dandan', 'Ermei']);
    expect(supervisor.supportNetwork!.alters.find(({ actor }) => actor.name === 'Dandan')).toMatchObject({
      quality: 'stressful',
    });
    for (const role of ['committee', 'researcher', 'leader', 'administrator'] as const) {
      const viewer = viewerWith({ role, communityId: role === 'administrator' ? null : here.communityId });
      const { errors } = await askAs(services, schema, viewer, around, { person });
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toContain('Baozhu');
    }
  });

  it('takes “still so today” and how often as a change of the tie, which goes on', async () => {
    const person = here.ids.Anning;
    const before = await ask<Around>(around, { person });
    const id = before.supportNetwork!.alters.find(({ actor }) => actor.name === 'Baozhu')!.ties[0]!.id;
    const confirm =
      'mutation($id: ID!, $input: UpdateTieInput!) { updateTie(id: $id, input: $input) { id frequency confirmedOn validTo } }';
    const input = { confirmedOn: services.today(), frequency: 'weekly' };
    for (let sent = 0; sent < 2; sent++)
      expect(await ask(confirm, { id, input })).toEqual({ updateTie: { id, ...input, validTo: null } });
    const after = await ask<Around>(around, { person });
    expect(after.supportNetwork!.alters.find(({ actor }) => actor.name === 'Baozhu')).toMatchObject({
      frequency: 'weekly',
      confirmedOn: services.today(),
      isStale: false,
    });
    const viewer = viewerWith({ role: 'socialWorker', communityId: here.communityId });
    const late = { id, input: { confirmedOn: '9999' } };
    const { errors } = await askAs(services, schema, viewer, confirm, late);
    expect(JSON.stringify(errors)).toContain('inTheFuture');
  });
});
