import { describe, expect, it } from 'vitest';
import { standingAnswers } from '../../../server/entities/instrumentAnswers.ts';
import { contentOfTexts } from '../../../server/entities/instrumentTexts.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import type { NewInstrumentAnswers } from '../../../server/store/instrumentAnswersStore.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';

describe(`answers to scales on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
  });

  const record = (n: number, more: Partial<NewInstrumentAnswers> = {}) =>
    test.stores.instrumentAnswers.record(
      {
        personId: id(n),
        instrument: 'lsns6',
        parameters: [],
        answers: [
          { item: '1', code: 3 },
          { item: '2', code: null },
        ],
        askedOn: '2026-08-01',
        askedBy: 'a-1',
        ...more,
      },
      today,
    );
  const ofPerson = (n: number) => test.stores.instrumentAnswers.ofPerson(id(n));
  const listOf = (instrument: string, item: string, communityId = home) =>
    test.stores.settings.save({
      ...{ communityId, kind: 'instrumentTexts', name: instrument, createdBy: 'a-1' },
      content: contentOfTexts({
        source: '自编',
        instruction: '',
        items: [{ item, text: '医生', options: [], value: 86 }],
      }),
    });

  it('keep every item of the edition, with null for what was not answered', async () => {
    const made = await record(2, { id: id(50) });
    expect(made).toEqual({
      ...{ id: id(50), personId: id(2), communityId: home, instrument: 'lsns6', parameters: [] },
      answers: [{ item: '1', code: 3 }, ...['2', '3', '4', '5', '6'].map((item) => ({ item, code: null }))],
      ...{ textsId: null, askedOn: '2026-08-01', askedBy: 'a-1', replacesId: null },
      recordedAt: made.recordedAt,
    });
    const earlier = await record(2, { askedOn: '2026-01-01' });
    expect(await ofPerson(2)).toEqual([earlier, made]);
    expect(await ofPerson(3)).toEqual([]);
  });

  it('do nothing when the same are sent again', async () => {
    const made = await record(2, { id: id(50) });
    expect(await record(2, { id: id(50), answers: [{ item: '1', code: 5 }] })).toEqual(made);
    expect(await codesOf(record(3, { id: id(50) }))).toEqual(['idTaken']);
    expect(await codesOf(record(2, { id: id(50), instrument: 'mspss' }))).toEqual(['idTaken']);
    expect(await codesOf(record(2, { id: 'x' }))).toEqual(['notAnId']);
    expect(await ofPerson(2)).toHaveLength(1);
  });

  it('are corrected by a later entry, once, and taken back by an empty one', async () => {
    const wrong = await record(2, { id: id(50) });
    const right = await record(2, { replacesId: wrong.id, answers: [{ item: '1', code: 4 }] });
    expect(standingAnswers(await ofPerson(2))).toEqual([right]);
    expect(await codesOf(record(2, { replacesId: wrong.id }))).toEqual(['alreadyCorrected']);
    expect(await codesOf(record(3, { replacesId: right.id }))).toEqual(['notFound']);
    expect(await codesOf(record(2, { replacesId: right.id, instrument: 'lsns18' }))).toEqual(['notFound']);
    expect(await codesOf(record(2, { answers: [] }))).toEqual(['required']);
    await record(2, { replacesId: right.id, answers: [] });
    expect(standingAnswers(await ofPerson(2))).toEqual([]);
    expect(await ofPerson(2)).toHaveLength(3);
  });

  it('to a list of one’s own name its version, which must be of this community and this scale', async () => {
    const { id: textsId } = await listOf('positionGenerator', 'doctor');
    const own = { instrument: 'positionGenerator', answers: [{ item: 'doctor', code: 1 }] };
    expect((await record(2, { ...own, textsId })).answers).toEqual([{ item: 'doctor', code: 1 }]);
    expect(await codesOf(record(2, own))).toEqual(['required']);
    expect(await codesOf(record(2, { ...own, textsId: id(99) }))).toEqual(['notFound']);
    const { id: ofOther } = await listOf('resourceGenerator', 'doctor');
    expect(await codesOf(record(2, { ...own, textsId: ofOther }))).toEqual(['notFound']);
    const profile = { communityId: home, name: 'positionGenerator', content: '[]', createdBy: 'a-1' };
    const { id: weights } = await test.stores.settings.save({ ...profile, kind: 'weightProfile' });
    expect(await codesOf(record(2, { ...own, textsId: weights }))).toEqual(['notFound']);
  });

  it('are of a resident, to a scale that there is', async () => {
    expect(await codesOf(record(9))).toEqual(['notFound']);
    expect(await codesOf(record(2, { instrument: 'other' }))).toEqual(['notFound']);
    expect(await codesOf(record(2, { answers: [{ item: '1', code: 6 }] }))).toEqual(['tooLarge']);
  });

  it('go with the person, and with the community', async () => {
    await record(2);
    await record(3);
    await new PersonStore(test.stores.graph, test.stores.clock).remove(id(2));
    expect(await ofPerson(2)).toEqual([]);
    expect(await ofPerson(3)).toHaveLength(1);
    await test.reset();
    expect(await ofPerson(3)).toEqual([]);
  });
});
