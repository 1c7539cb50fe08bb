import { describe, expect, it } from 'vitest';
import { askedItems, editionOf, hasOwnItems, type Words } from '../../../server/entities/instrument.ts';
import {
  checkInstrumentAnswers,
  keptAnswers,
  standingAnswers,
  type InstrumentAnswers,
} from '../../../server/entities/instrumentAnswers.ts';
import { checkReliability } from '../../../server/entities/instrumentReliability.ts';
import { findInstrument, instruments } from '../../../server/entities/instruments.ts';
import { checkInstrumentTexts } from '../../../server/entities/instrumentTexts.ts';
import type { Problem } from '../../../server/entities/problem.ts';

const told = (problems: readonly Problem[]) => problems.map(({ field, code }) => `${field} ${code}`);

describe.each(instruments)('the scale $id', (instrument) => {
  const { items, parameters, scores } = instrument;
  const ids = hasOwnItems(items) ? [] : items.map(({ id }) => id);

  it('has parts that fit together', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(scores.map(({ id }) => id)).size).toBe(scores.length);
    for (const { usual, minimum, maximum } of parameters)
      expect(minimum <= usual && usual <= maximum).toBe(true);
    for (const { of } of scores)
      if (of !== 'all' && !('domain' in of)) expect(ids).toEqual(expect.arrayContaining([...of]));
    for (const { bands } of scores) {
      const ends = bands?.list.map(({ below, upTo }) => below ?? upTo ?? Infinity) ?? [];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      if (bands) expect(ends.at(-1)).toBe(Infinity);
    }
    const widest = Object.fromEntries(parameters.map(({ id, maximum }) => [id, maximum]));
    for (const { from, to } of askedItems(instrument, widest)) expect(from).toBeLessThan(to);
    if (!hasOwnItems(items))
      for (const { codes, from, to } of items)
        if (codes && typeof to === 'number') expect(codes).toHaveLength(to - from + 1);
  });

  it('says in both languages what it is for and where it comes from', () => {
    const words: Words[] = [
      instrument.words,
      instrument.purpose,
      instrument.licence,
      instrument.missing,
      ...[...parameters, ...scores].map((each) => each.words),
      ...scores.flatMap(({ bands }) =>
        bands ? [bands.source, ...bands.list.map((band) => band.words)] : [],
      ),
    ];
    for (const { zh, en } of words) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.length).toBeGreaterThan(1);
    }
    expect(instrument.source).toMatch(/\d{4}/);
  });
});

describe('answers to a scale', () => {
  const ssrs = findInstrument('ssrs')!;
  const check = (more: object, own: readonly { item: string }[] = [], id = 'ssrs') =>
    told(
      checkInstrumentAnswers(
        findInstrument(id)!,
        {
          ...{ personId: 'p', instrument: id, parameters: [], askedOn: '2026-08-01' },
          answers: [{ item: '1', code: 2 }],
          ...more,
        },
        own,
        '2026-09-01',
      ),
    );

  it('are held against the codes of the edition', () => {
    expect(check({})).toEqual([]);
    expect(check({ answers: [{ item: '1', code: 0 }] })).toEqual(['answers.0 tooSmall']);
    expect(check({ answers: [{ item: '1', code: 5 }] })).toEqual(['answers.0 tooLarge']);
    expect(check({ answers: [{ item: '6', code: 9 }] })).toEqual([]);
    const eight = [{ id: 'sources', value: 8 }];
    expect(check({ parameters: eight, answers: [{ item: '6', code: 9 }] })).toEqual(['answers.0 tooLarge']);
    const four = [{ id: 'familyMembers', value: 4 }];
    expect(check({ parameters: four, answers: [{ item: '5e', code: 1 }] })).toEqual(['answers.0 badRequest']);
    expect(
      check({
        answers: [
          { item: '1', code: 1 },
          { item: '1', code: 2 },
        ],
      }),
    ).toEqual(['answers.1 badRequest']);
    expect(check({ answers: [{ item: '11', code: 1 }] })).toEqual(['answers.0 badRequest']);
  });

  it('are of an edition that there is, and of a day that has come', () => {
    expect(check({ parameters: [{ id: 'sources', value: 4 }] })).toEqual(['parameters.0 tooSmall']);
    expect(check({ parameters: [{ id: 'sources', value: 13 }] })).toEqual(['parameters.0 tooLarge']);
    expect(check({ parameters: [{ id: 'other', value: 1 }] })).toEqual(['parameters.0 badRequest']);
    expect(check({ askedOn: '2026-08' })).toEqual(['askedOn notADate']);
    expect(check({ askedOn: '2026-09-02' })).toEqual(['askedOn inTheFuture']);
  });

  it('are some answers, unless they take an entry back', () => {
    expect(check({ answers: [] })).toEqual(['answers required']);
    expect(check({ answers: [{ item: '1', code: null }] })).toEqual(['answers required']);
    expect(check({ answers: [], replacesId: 'x' })).toEqual([]);
  });

  it('to a list of one’s own need the list', () => {
    expect(check({}, [], 'positionGenerator')).toEqual(['textsId required']);
    const own = [{ item: 'doctor' }];
    expect(check({ answers: [{ item: 'doctor', code: 1 }] }, own, 'positionGenerator')).toEqual([]);
    expect(check({ answers: [{ item: 'doctor', code: 2 }] }, own, 'positionGenerator')).toEqual([
      'answers.0 tooLarge',
    ]);
  });

  it('are kept with every item of the edition and the whole edition', () => {
    const parameters = [{ id: 'familyMembers', value: 4 }];
    const kept = keptAnswers(ssrs, { parameters, answers: [{ item: '5a', code: 3 }] }, []);
    expect(kept.parameters).toEqual([
      { id: 'familyMembers', value: 4 },
      { id: 'sources', value: 9 },
    ]);
    expect(kept.answers).toHaveLength(13);
    expect(kept.answers.filter(({ code }) => code !== null)).toEqual([{ item: '5a', code: 3 }]);
    expect(editionOf(ssrs)).toEqual({ familyMembers: 5, sources: 9 });
  });
});

it('of two corrections of one entry the one that was written later stands, whatever day they are about', () => {
  const entry = (id: string, recordedAt: string, replacesId: string | null, code: number | null = 1) =>
    ({ id, recordedAt, replacesId, answers: [{ item: '1', code }] }) as InstrumentAnswers;
  const first = entry('1', '2026-01-01T00:00:00Z', null);
  const [late, early] = [entry('2', '2026-03-01T00:00:00Z', '1'), entry('3', '2026-02-01T00:00:00Z', '1')];
  expect(standingAnswers([late, first, early])).toEqual([late]);
  expect(standingAnswers([first, early])).toEqual([early]);
  expect(standingAnswers([first, entry('2', '2026-03-01T00:00:00Z', '1', null)])).toEqual([]);
  expect(standingAnswers([first])).toEqual([first]);
});

describe('texts of a scale', () => {
  const text = (item: string, more: object = {}) => ({ item, text: `题目${item}`, options: [], ...more });
  const check = (instrument: string, items: object[], source = '作者授权') =>
    told(checkInstrumentTexts({ instrument, source, instruction: '', items: items as never }));

  it('are for items that the scale has, each once, and say by what right', () => {
    expect(check('lsns6', [text('1'), text('6', { options: ['没有', '1个'] })])).toEqual([]);
    expect(check('lsns6', [text('7')])).toEqual(['items.0.item badRequest']);
    expect(check('lsns6', [text('1'), text('1')])).toEqual(['items.1.item nameTaken']);
    expect(check('lsns6', [text('1', { text: ' ' })])).toEqual(['items.0.text required']);
    expect(check('lsns6', [text('1', { options: [''] })])).toEqual(['items.0.options required']);
    expect(check('lsns6', [text('1')], ' ')).toEqual(['source required']);
    expect(check('lsns6', [])).toEqual(['items required']);
    expect(check('other', [text('1')])).toEqual(['instrument notFound']);
  });

  it('of a list of one’s own carry what it is scored by', () => {
    expect(check('positionGenerator', [text('doctor', { value: 86 })])).toEqual([]);
    expect(check('positionGenerator', [text('doctor')])).toEqual(['items.0.value notANumber']);
    expect(check('positionGenerator', [text('医生', { value: 86 })])).toEqual(['items.0.item badRequest']);
    expect(check('resourceGenerator', [text('a', { domain: 'support' })])).toEqual([]);
    expect(check('resourceGenerator', [text('a', { domain: 'other' })])).toEqual([
      'items.0.domain notAChoice',
    ]);
    const many = Array.from({ length: 61 }, (_, i) => text(`x${i}`, { value: 1 }));
    expect(check('positionGenerator', many)).toEqual(['items tooMany']);
  });
});

it('reliability is of a score that there is, possible, and has a source', () => {
  const check = (more: object, instrument = 'lsns6') =>
    told(
      checkReliability({
        ...{ communityId: 'c', instrument },
        scores: [{ score: 'total', standardDeviation: 5, reliability: 0.8, source: '某文', ...more }],
      }),
    );
  expect(check({})).toEqual([]);
  expect(check({ score: 'other' })).toEqual(['scores.0.score notAChoice']);
  expect(check({ standardDeviation: 0 })).toEqual(['scores.0.standardDeviation tooSmall']);
  expect(check({ standardDeviation: NaN })).toEqual(['scores.0.standardDeviation tooSmall']);
  expect(check({ reliability: 1 })).toEqual(['scores.0.reliability tooLarge']);
  expect(check({ reliability: -0.1 })).toEqual(['scores.0.reliability tooSmall']);
  expect(check({ source: '' })).toEqual(['scores.0.source required']);
  expect(check({}, 'other')).toEqual(['instrument notFound']);
});
