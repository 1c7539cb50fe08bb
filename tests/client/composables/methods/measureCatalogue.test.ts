import { describe, expect, it } from 'vitest';
import { groupMeasures, searchMeasures } from '../../../../client/composables/methods/measureCatalogue.ts';
import { measure } from '../../answers.ts';

const degree = measure('degree', 'connections', '联系人数');
const betweenness = measure('betweenness', 'centrality', '中介中心性');

describe('groupMeasures', () => {
  it('puts the plain families first and leaves out empty ones', () => {
    expect(groupMeasures([betweenness, degree]).map(({ family }) => family)).toEqual([
      'connections',
      'centrality',
    ]);
  });

  it('keeps a measure of a family that it does not know', () => {
    const later = { ...degree, family: 'invented' };
    expect(groupMeasures([later])).toEqual([{ family: 'other', measures: [later] }]);
  });
});

describe('searchMeasures', () => {
  it('looks in name, id, meaning, reading and source, whatever the case', () => {
    expect(searchMeasures([degree, betweenness], 'BETWEEN')).toEqual([betweenness]);
    expect(searchMeasures([degree, betweenness], '联系人数')).toEqual([degree]);
    expect(searchMeasures([degree, betweenness], 'freeman')).toEqual([degree, betweenness]);
  });

  it('wants every word', () => {
    expect(searchMeasures([degree, betweenness], 'freeman 中介')).toEqual([betweenness]);
    expect(searchMeasures([degree], 'freeman 中介')).toEqual([]);
  });

  it('finds all for an empty text', () => {
    expect(searchMeasures([degree], '  ')).toEqual([degree]);
  });
});
