import { describe, expect, it } from 'vitest';
import { drawn, file, lines, plan, told } from '../files.ts';

const map = new Map([['friendship', { kind: 'NOMINATES' as const }]]);

/** Three pupils in two waves in the layout of the files s50-network1.dat … and s50-alcohol.dat of RSiena: numbers parted by spaces. */
const waves = [
  file('friendship1.dat', lines(' 0 1 0', ' 0 0 11', ' 0 0 0')),
  file('friendship2.dat', lines(' 0 1 0', ' NA 0 NA', ' 10 10 0')),
];

describe('matrices of RSiena', () => {
  it('are waves of one relation, called by what stands before the number', async () => {
    const planned = await plan(waves, { map });
    expect(told(planned)).toEqual([]);
    expect(drawn(planned).filter((text) => text.includes('NOMINATES'))).toEqual([
      '1 NOMINATES/friendship 2',
      '2 NOMINATES/friendship 3',
      '1 NOMINATES/friendship 2',
    ]);
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual(['1', '2', '3', '1', '2']);
  });

  it('say who was there and who answered: a row of NA is silence, a row of 10 absence', async () => {
    const planned = await plan(waves, { map });
    const survey = drawn(planned).filter((text) => /ASKED|ANSWERED/.test(text));
    expect(survey.sort()).toEqual([
      '1 ANSWERED 1',
      '1 ANSWERED 2',
      '1 ASKED 1',
      '1 ASKED 2',
      '1 ASKED 3',
      '2 ANSWERED 1',
      '2 ASKED 1',
      '2 ASKED 2',
      '3 ANSWERED 1',
    ]);
  });

  it('have covariates beside them, a row an actor', async () => {
    const planned = await plan(
      [...waves, file('alcohol.dat', lines('3 1', '2 2', 'NA 5')), file('sex.dat', lines('1', '2', '1'))],
      { map },
    );
    const residents = planned.nodes.filter(({ label }) => label === 'Resident');
    expect(residents.map(({ attributes }) => attributes)).toEqual([
      { 'alcohol 1': 3, 'alcohol 2': 1, sex: 1 },
      { 'alcohol 1': 2, 'alcohol 2': 2, sex: 2 },
      { 'alcohol 2': 5, sex: 1 },
    ]);
  });

  it('keep strengths that are no codes, and are undirected where they are symmetric', async () => {
    const planned = await plan([file('acquaintance.txt', lines('0 12 0', '12 0 7', '0 7 0'))], {
      map: new Map([['acquaintance', { kind: 'KNOWS' as const }]]),
    });
    expect(told(planned)).toEqual([]);
    // A matrix without a number is of no wave, so nobody was asked in one.
    expect(planned.ties.map(({ kind, weight, waveId }) => [kind, weight, waveId])).toEqual([
      ['KNOWS', 12, null],
      ['KNOWS', 7, null],
    ]);
  });
});

it('reads a list of ties: sender, receiver, value, wave (as tests/s50e.dat of RSiena)', async () => {
  const list = lines('1 2 1 1', '1 3 9 1', '2 5 10 1', '2 4 1 1', '4 1 1 2');
  const planned = await plan([file('friendship.dat', list)], { map });
  expect(told(planned)).toEqual([]);
  expect(drawn(planned).filter((text) => text.includes('NOMINATES'))).toEqual([
    '1 NOMINATES/friendship 2',
    '2 NOMINATES/friendship 4',
    '4 NOMINATES/friendship 1',
  ]);
  expect(planned.nodes.filter(({ label }) => label === 'Resident')).toHaveLength(5);
});

it('leaves other tables alone, of numbers too', async () => {
  expect(told(await plan([file('a.csv', '1,2\n2,3')]))).toEqual(['noHeader a.csv:1 = 1, 2']);
  const planned = await plan([file('nodes.csv', 'id,name\n1,王芳'), ...waves], { map });
  expect(planned.nodes.some(({ properties }) => properties.name === '王芳')).toBe(true);
});
