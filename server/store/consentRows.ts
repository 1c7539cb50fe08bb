import type { Consent } from '../entities/consent.ts';
import type { Purpose } from '../entities/purpose.ts';
import type { Run } from './graphStore.ts';
import { withNulls } from './rows.ts';
import { statement } from './statements.ts';

/** A decision as statements return it. */
interface ConsentRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All decisions of a person, in the order in which they count. */
export async function decisionsOf(run: Run, personId: string): Promise<Consent[]> {
  const rows = await run<ConsentRow>(statement('consent/listOfPerson'), { personId });
  return rows.map(toConsent);
}

/** All decisions of some persons about one purpose, in the order in which they count. */
export async function decisionsOfMany(
  run: Run,
  personIds: readonly string[],
  purpose: Purpose,
): Promise<Consent[]> {
  const rows = await run<ConsentRow>(statement('consent/ofPersons'), { personIds, purpose });
  return rows.map(toConsent);
}

export async function readConsent(run: Run, id: string): Promise<Consent | null> {
  const [row] = await run<ConsentRow>(statement('consent/read'), { id });
  return row ? toConsent(row) : null;
}

const mayLack = ['until', 'formReference', 'guardian'] as const;

export function toConsent({ properties }: ConsentRow): Consent {
  return withNulls(properties, mayLack) as unknown as Consent;
}
