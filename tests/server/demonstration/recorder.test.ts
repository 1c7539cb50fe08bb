import { expect, it } from 'vitest';
import { recorder } from '../../../server/demonstration/recorder.ts';

// The DNS namespace of RFC 9562; expected ids from Python 3 `uuid.uuid5(uuid.NAMESPACE_DNS, 'Resident/1')`.
const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('makes ids from the id of the community and a key', () => {
  const record = recorder(namespace);
  expect(record.addNode('Resident', '1', { properties: {} })).toBe('3697f9fc-7f3d-5eaa-895f-ba335d5baca2');
  expect(record.addNode('Community', 'community', { properties: {} })).toBe(namespace);
});

it('stores a tie without direction with the smaller id first, and none twice', () => {
  const record = recorder(namespace);
  record.addTie('KNOWS', 'b', 'a', { subkind: 'kin' });
  expect(record.community().ties[0]).toMatchObject({ fromId: 'a', toId: 'b', weight: null, validTo: null });
  expect(() => record.addTie('KNOWS', 'a', 'b', { subkind: 'kin' })).toThrow('twice');
  record.addTie('SUPPORTS', 'b', 'a', { subkind: 'emotional' });
  expect(record.community().ties[1]).toMatchObject({ fromId: 'b', toId: 'a' });
});
