import type { IdentityChange, UndoneIdentityChange } from '../entities/identityChange.ts';
import type { Reseal } from '../store/identityRecords.ts';
import type { IdentityStore, NewMerge, NewSplit } from '../store/identityStore.ts';
import type { ProtectedCipher } from './protectedCipher.ts';

/** Makes one person of two and two of one. Protected data are sealed anew, because each seal is bound to its person. */
export class IdentityDesk {
  constructor(
    private readonly store: IdentityStore,
    private readonly cipher: ProtectedCipher,
    private readonly today: () => string,
  ) {}

  private readonly reseal: Reseal = ({ fromId, toId }, field, ciphertext) =>
    this.cipher.seal(toId, field, this.cipher.open(fromId, field, ciphertext));

  /** @throws ProblemError see `IdentityStore.merge`; `wrongKey`, `damagedData` */
  merge(input: NewMerge): Promise<IdentityChange> {
    return this.store.merge(input, this.reseal, this.today());
  }

  /** @throws ProblemError see `IdentityStore.split` */
  split(input: NewSplit): Promise<IdentityChange> {
    return this.store.split(input);
  }

  /** @throws ProblemError see `IdentityStore.undo`; `wrongKey`, `damagedData` */
  undo(change: Pick<IdentityChange, 'id' | 'communityId'>): Promise<UndoneIdentityChange> {
    return this.store.undo(change, this.reseal, this.today());
  }
}
