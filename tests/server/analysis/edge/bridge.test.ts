import { describe, expect, it } from 'vitest';
import { bridge } from '../../../../server/analysis/edge/bridge.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { complete, cycle, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('bridge ties', () => {
  it('are six on Toy-12 (NetworkX 3.6.1), with the smaller side counted by hand', () => {
    expect(valuesOf(bridge, toy12(1))).toEqual({
      'P01-P02': 4,
      'P01-P03': 0,
      'P01-P04': 0,
      'P01-P05': 1,
      'P01-P06': 3,
      'P02-P09': 3,
      'P03-P04': 0,
      'P06-P07': 0,
      'P06-P08': 0,
      'P07-P08': 0,
      'P09-P10': 2,
      'P10-P12': 1,
    });
  });

  it('are all ties of a chain and none of a ring (by hand)', () => {
    expect(valuesOf(bridge, path(4))).toEqual({ 'n1-n2': 1, 'n2-n3': 2, 'n3-n4': 1 });
    expect(Object.values(valuesOf(bridge, cycle(4)))).toEqual([0, 0, 0, 0]);
  });

  it('give both arcs of a mutual pair the same value', () => {
    const network = fromTable(
      [
        ['b', 'a'],
        ['a', 'b'],
        ['b', 'c'],
      ],
      { directed: true },
    );
    expect(bridge.compute(network, defaultMeasureOptions)).toEqual([
      { key: 'a-b', source: 'a', target: 'b', value: 1 },
      { key: 'b-a', source: 'b', target: 'a', value: 1 },
      { key: 'b-c', source: 'b', target: 'c', value: 1 },
    ]);
  });

  it('are none without ties', () => {
    expect(valuesOf(bridge, fromTable([]))).toEqual({});
    expect(valuesOf(bridge, complete(1))).toEqual({});
  });
});
