import { describe, expect, it } from 'vitest';
import { readAssumption, writeAssumption } from '../../../../client/composables/whatIf/whatIfAddress.ts';

describe('what is assumed, in the address', () => {
  it('is read as it was written, and leaves the rest of the address alone', () => {
    const assumption = { leave: ['a', 'b'], add: [{ fromId: 'c', toId: 'd' }] };
    const query = writeAssumption(assumption, { ties: 'KNOWS', leave: 'z' });
    expect(query).toEqual({ ties: 'KNOWS', leave: 'a,b', tie: 'c~d' });
    expect(readAssumption({ leave: 'a,b', tie: 'c~d' })).toEqual(assumption);
    expect(writeAssumption({ leave: [], add: [] }, { leave: 'a', tie: 'b~c', on: '2026' })).toEqual({
      on: '2026',
    });
  });

  it('leaves out what cannot be: ties of those who leave, ties to oneself, the same tie twice, halves', () => {
    expect(readAssumption({ leave: 'a,a', tie: 'a~b,c~c,c~d,d~c,e' })).toEqual({
      leave: ['a'],
      add: [{ fromId: 'c', toId: 'd' }],
    });
  });

  it('is no more than the server takes', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${index}`).join();
    expect(readAssumption({ leave: ids }).leave).toHaveLength(20);
  });
});
