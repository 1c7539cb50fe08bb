import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesFrom } from '../../server/commands/files.ts';
import { eraseCommand, lookAfterRetention, retentionCommand } from '../../server/commands/privacy.command.ts';
import { runCommand } from '../../server/commands/runCommand.ts';
import { consentTextVersion } from '../../server/entities/consent.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { Privacy } from '../../server/privacy/privacy.ts';
import { openTestServices, testToday } from '../api/openTestServices.ts';

describe('the commands for personal data', () => {
  let services: Services;
  let close: () => Promise<void>;
  let personId: string;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());
  beforeEach(async () => {
    const { nodes } = services.stores;
    const { id: communityId } = await nodes.create(nodeKind('Community'), { name: '桂花里' });
    ({ id: personId } = await nodes.create(nodeKind('Resident'), { communityId, name: '欧阳玉兰' }));
    await nodes.create(nodeKind('Resident'), { communityId, name: '李明', note: '常和欧阳玉兰跳舞' });
  });

  const run = async (...line: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const exit = await runCommand([retentionCommand, eraseCommand], line, services, {
      language: 'en',
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      ...filesFrom(tmpdir()),
    });
    return { exit, out: out.join('\n'), err: err.join('\n') };
  };

  it('erase a person, tell where else her name stands, and log it', async () => {
    const { exit, out } = await run('erase', personId, '--reason', 'asked');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Erased\.\nSomebody else.*Resident .* \(note\)$/);
    expect(out).not.toContain('欧阳玉兰');
    expect(await services.stores.nodes.read(personId)).toBeNull();
    const { entries } = await services.audit.list({ personId }, { first: 1, after: null });
    expect(entries[0]).toMatchObject({ action: 'erase', what: ['erasePerson', 'asked'], outcome: 'done' });
    expect((await run('erase', personId, '--reason', 'asked')).exit).toBe(1);
  });

  it('ask for the person and for a reason', async () => {
    expect((await run('erase')).exit).toBe(2);
    expect((await run('erase', personId)).err).toContain('--reason: asked');
    expect((await run('erase', personId, '--reason', 'boredom')).exit).toBe(2);
    expect(await services.stores.nodes.read(personId)).not.toBeNull();
  });

  it('delete what consent no longer covers, list who is due, and erase nobody by themselves', async () => {
    const consent = {
      id: null,
      personId,
      purpose: 'contact',
      decision: 'given',
      on: '2026-01-01',
      until: '2026-12-31',
      textVersion: consentTextVersion,
      means: 'paper',
      formReference: null,
      guardian: null,
      takenBy: 'local',
    } as const;
    await services.privacy.recordConsent(consent);
    const by = { accountId: 'local', mayOpen: ['contact'] as const };
    await services.privacy.protectedData.write(personId, { phone: '13800138000' }, by);
    expect((await run('retention')).out).toBe('Deleted data whose consent had ended, of 0 persons');
    // What was written above was written today; the same services many years on:
    const later = `${Number(testToday.slice(0, 4)) + 100}-01-01`;
    const { stores, keyring, imports } = services;
    const atThatTime = { ...services, privacy: new Privacy(stores, keyring, [imports], () => later) };
    const announced: number[] = [];
    services = atThatTime;
    expect((await run('retention', '--dry-run')).out).toContain(`${personId}  欧阳某  last record`);
    await lookAfterRetention(atThatTime, (_community, count) => announced.push(count));
    expect(announced).toContain(2);
    const { entries } = await services.audit.list({ personId }, { first: 1, after: null });
    expect(entries[0]).toMatchObject({ action: 'erase', what: ['expiredConsent'] });
    expect(await services.stores.nodes.read(personId)).not.toBeNull();
  });
});
