import { describe, expect, it } from 'vitest';
import { exportAddress } from '../../../client/network/exportAddress.ts';
import { selectionInAddress } from '../../../server/http/selectionAddress.ts';

describe('the address of a file', () => {
  it('names the network that the server then takes', () => {
    const selection = {
      communityId: 'c',
      tieKinds: ['KNOWS' as const],
      asOf: '2026-03',
      leaveOut: ['a', 'b'],
    };
    const address = new URL(exportAddress('c', 'gexf', 'network', selection), 'http://x');
    expect(address.pathname).toBe('/export/c/gexf');
    const query = Object.fromEntries(address.searchParams);
    expect(query['of']).toBe('network');
    expect(selectionInAddress(query, 'c')).toMatchObject(selection);
  });

  it('names the day of which the knowledge is wanted, of a network and of a community', () => {
    const selection = { communityId: 'c', asOf: '2026', asKnownOn: '2026-03-05' };
    expect(exportAddress('c', 'gexf', 'network', selection)).toBe(
      '/export/c/gexf?of=network&on=2026&known=2026-03-05',
    );
    expect(exportAddress('c', 'xlsx', 'community', selection)).toBe(
      '/export/c/xlsx?of=community&known=2026-03-05',
    );
  });

  it('of a whole community names no network', () => {
    const address = exportAddress('c/1', 'xlsx', 'community', { communityId: 'c/1', asOf: '2026' });
    expect(address).toBe('/export/c%2F1/xlsx?of=community');
  });
});
