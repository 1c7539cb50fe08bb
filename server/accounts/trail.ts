/** What is recorded of signing in and of changes to accounts: ids and names of operations, never a name or a password. */
export interface AccountEvent {
  readonly accountId: string;
  readonly action: 'signIn' | 'signInRefused' | 'signOut' | 'account';
  readonly what: readonly string[];
  readonly communityId: string | null;
  /** Whose account was changed. */
  readonly personIds: readonly string[];
  readonly outcome: 'done' | 'refused' | 'failed';
}

/** Where they are recorded. Resolves when the record is on disk. */
export interface AccountTrail {
  append(event: AccountEvent): Promise<void>;
}
