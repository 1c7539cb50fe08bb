import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from '../../../../client/composables/query/queryAddress.ts';
import type { QueryDraft } from '../../../../client/composables/query/queryDraft.ts';

const facts = [
  { id: 'gender', type: 'choice' },
  { id: 'birthYear', type: 'integer' },
  { id: 'foundedOn', type: 'date' },
  { id: 'tags', type: 'texts' },
  { id: 'flat', type: 'text' },
];

describe('the address of a query', () => {
  it('is nothing for the empty query', () => {
    expect(writeDraft({ subject: 'actors' }, facts)).toBeNull();
    expect(readDraft(undefined)).toEqual({ subject: 'actors' });
  });

  it('says a query so that it can be read again', () => {
    const draft: QueryDraft = {
      subject: 'ties',
      placeIds: ['p1'],
      properties: [
        { property: 'gender', comparison: 'is', value: 'female' },
        { property: 'birthYear', comparison: 'atLeast', value: '1950' },
        { property: 'foundedOn', comparison: 'atMost', value: '2020-05-01' },
      ],
      ties: { event: 'kept', period: { earlier: { date: '2024' }, later: { waveId: 'w' } } },
      measures: [{ id: 'edgeBetweenness', top: 5 }],
      sort: { column: 'measure:0', descending: true },
    };
    expect(readDraft(writeDraft(draft, facts))).toEqual(draft);
  });

  it('never says what somebody typed', () => {
    for (const value of ['王芳', 'wangfang', 'Room 5', '5号楼'])
      expect(
        writeDraft(
          { subject: 'actors', properties: [{ property: 'tags', comparison: 'contains', value }] },
          facts,
        ),
      ).not.toContain(value);
  });

  it('never says a flat or a phone, though they look like numbers', () => {
    for (const value of ['3-502', '13800138000'])
      for (const property of ['flat', 'notKnownHere'])
        expect(
          writeDraft({ subject: 'actors', properties: [{ property, comparison: 'is', value }] }, facts),
        ).toBe(
          JSON.stringify({ subject: 'actors', properties: [{ property, comparison: 'is', value: null }] }),
        );
  });

  it.each(['', 'no', '[]', 'null', '{"subject":"people"}', '{"subject":"actors","facts":"all"}'])(
    'is the empty query where it is none: %s',
    (text) => {
      expect(readDraft(text)).toEqual({ subject: 'actors' });
    },
  );
});
