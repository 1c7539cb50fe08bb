import { describe, expect, it, vi } from 'vitest';
import type { JobQueue } from '../../../server/inquiry/jobQueue.ts';
import { LateQueue } from '../../../server/inquiry/lateQueue.ts';

const queue = () => ({
  warmUp: vi.fn(() => Promise.resolve()),
  forget: vi.fn(() => Promise.resolve()),
  close: vi.fn(() => Promise.resolve()),
});

describe('a queue that is opened late', () => {
  it('is not opened for being closed, and closes what was opened', async () => {
    const opened = queue();
    const open = vi.fn(() => Promise.resolve(opened as unknown as JobQueue));
    await new LateQueue(open).close();
    expect(open).not.toHaveBeenCalled();
    const late = new LateQueue(open);
    await late.warmUp();
    await late.forget();
    await late.close();
    expect(open).toHaveBeenCalledTimes(1);
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('is opened again when it could not be the first time, and can be closed meanwhile', async () => {
    const open = vi
      .fn<() => Promise<JobQueue>>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(queue() as unknown as JobQueue);
    const late = new LateQueue(open);
    await expect(late.warmUp()).rejects.toThrow('away');
    await late.close();
    await late.warmUp();
    expect(open).toHaveBeenCalledTimes(2);
  });
});
