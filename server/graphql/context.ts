import type { Access } from '../access/access.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { AuditLog } from '../audit/auditLog.ts';
import type { Backups } from '../backup/backups.ts';
import type { Viewer } from '../entities/access.ts';
import type { Sentence } from '../entities/sentence.ts';
import type { Language } from '../entities/wording.ts';
import type { Analyst } from '../inquiry/analyst.ts';
import type { ImportDesk } from '../inquiry/importDesk.ts';
import type { ViewedAnalyst, Waiting } from '../inquiry/viewedAnalyst.ts';
import type { Privacy } from '../privacy/privacy.ts';
import type { Keyring } from '../secrets/keyring.ts';
import type { Stores } from '../store/stores.ts';
import type { Loaders } from './loaders.ts';

/** What the server lends to every request. */
export interface Services {
  readonly stores: Stores;
  readonly analyst: Analyst;
  readonly imports: ImportDesk;
  readonly accounts: Accounts;
  readonly audit: AuditLog;
  readonly privacy: Privacy;
  readonly keyring: Keyring;
  readonly backups: Backups;
  readonly today: () => string;
}

/** One request's surroundings. */
export interface Context extends Omit<Services, 'analyst'> {
  readonly viewer: Viewer;
  /** What writes or reads a whole community says by it that its answer may take longer than a page's. */
  readonly waiting: Waiting;
  readonly access: Access;
  /** Answers in the form in which the viewer may see them. */
  readonly analyst: ViewedAnalyst;
  readonly language: Language;
  readonly loaders: Loaders;
  /** The community that each value of the answer lies in, as far as it does not say so itself. */
  readonly communities: WeakMap<object, string>;
  say(sentence: Sentence): string;
}
