import { hash, parseOptions, verify } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { demandGoodPassword, Passwords } from '../../../server/accounts/passwords.ts';
import { goodPassword } from './openAccounts.ts';

describe('passwords', () => {
  it('are kept as Argon2id with 19 MiB, 2 passes and 1 lane, and compared by it', async () => {
    const passwords = new Passwords();
    const kept = await passwords.hash(goodPassword);
    // The least that the OWASP Password Storage Cheat Sheet asks of Argon2id.
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.matches(goodPassword, kept)).toBe(true);
    expect(await passwords.matches(goodPassword.normalize('NFD'), kept)).toBe(true);
    expect(await passwords.matches(`${goodPassword} `, kept)).toBe(false);
    expect(await passwords.hash(goodPassword)).not.toBe(kept);
  });

  it('cost the same when there is no account', async () => {
    const compared: string[] = [];
    const looking = {
      hash,
      verify: (kept: string, typed: string): Promise<boolean> => {
        compared.push(kept);
        return verify(kept, typed);
      },
    };
    const passwords = new Passwords(looking);
    const kept = await passwords.hash(goodPassword);
    await passwords.matches('something else', kept);
    expect(await passwords.matches('something else', null)).toBe(false);
    expect(await passwords.matches('x'.repeat(100_000), null)).toBe(false);
    expect(compared).toHaveLength(3);
    for (const each of compared) expect(parseOptions(each)).toEqual(parseOptions(kept));
  });

  it('are hashed two at a time, and not without end', async () => {
    let running = 0;
    let most = 0;
    const done: (() => void)[] = [];
    const passwords = new Passwords({
      hash: async () => {
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => done.push(resolve));
        running--;
        return '';
      },
      verify: () => Promise.resolve(false),
    });
    const outcomes = Array.from({ length: 110 }, () =>
      passwords.hash('').then(
        () => 'hashed',
        (error: Error) => error.message,
      ),
    );
    for (let i = 0; i < 200; i++) {
      done.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const all = await Promise.all(outcomes);
    expect(most).toBe(2);
    expect(all.filter((each) => each === 'hashed')).toHaveLength(102);
    expect(all.filter((each) => each === 'tooManyTries')).toHaveLength(8);
  });

  it('must be long, not all alike, and not the login name', () => {
    const weak = ['', 'nine sign', 'xyxyxyxyxyxy', 'Anna.Lindqvist', `a${'bcdef'.repeat(40)}`];
    const good = [goodPassword, '我家门前有两棵枣树呀', 'a'.repeat(196) + 'bcde'];
    const isWeak = (password: string): boolean => {
      try {
        demandGoodPassword(password, 'anna.lindqvist');
        return false;
      } catch {
        return true;
      }
    };
    expect(weak.map(isWeak)).toEqual([true, true, true, true, true]);
    expect(good.map(isWeak)).toEqual([false, false, false]);
  });
});
