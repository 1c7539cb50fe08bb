import { describe, expect, it } from 'vitest';
import { QueuePlace } from '../../../../server/inquiry/redis/queuePlace.ts';

const key = Buffer.alloc(32, 7);
const place = new QueuePlace({ key, version: '1.0.0' });

describe('names in Redis', () => {
  it('are the same for the same program and key', () => {
    const again = new QueuePlace({ key, version: '1.0.0' });
    expect([again.name, again.record('a@1')]).toEqual([place.name, place.record('a@1')]);
  });

  it('are others for another version or key: what one wrote the other may not be able to read', () => {
    for (const other of [
      new QueuePlace({ key, version: '1.0.1' }),
      new QueuePlace({ key: Buffer.alloc(32, 8), version: '1.0.0' }),
    ]) {
      expect(other.name).not.toBe(place.name);
      expect(other.record('a@1')).not.toBe(place.record('a@1'));
    }
  });

  it('do not tell what they name', () => {
    expect(place.record('community@revision')).not.toMatch(/community|revision/);
  });
});
