import { checkConsent, latestDecision, type Consent, type RecordConsentInput } from '../entities/consent.ts';
import { ProblemError } from '../entities/problem.ts';
import { fieldsOfGroup, protectedGroups } from '../entities/protectedData.ts';
import type { Purpose } from '../entities/purpose.ts';
import type { Resident } from '../entities/resident.ts';
import type { Clock } from './clock.ts';
import { markWithheld } from './consentEffects.ts';
import { decisionsOf, decisionsOfMany, readConsent, toConsent } from './consentRows.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { readPerson } from './personStore.ts';
import { removeProtected } from './protectedStore.ts';
import { countOf, toNode, withoutNulls, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** A decision as it comes in, with nothing left open. */
export type NewConsent = Required<Omit<RecordConsentInput, 'id' | 'on'>> & {
  readonly id: string | null;
  readonly on: string;
  readonly takenBy: string;
};

export interface WithheldPage {
  readonly first: number;
  readonly after: string | null;
  readonly search: string | null;
}

/** What persons decided, as it is kept beside the network: decisions are added, and never changed. */
export class ConsentStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** All decisions of a person, the latest last. */
  ofPerson(personId: string): Promise<Consent[]> {
    return decisionsOf(this.store.read, personId);
  }

  /** Of some persons, those whose latest decision about a purpose is that they agree. One statement, however many. */
  async agreed(personIds: readonly string[], purpose: Purpose): Promise<ReadonlySet<string>> {
    const decisions = await decisionsOfMany(this.store.read, personIds, purpose);
    const byPerson = new Map<string, Consent[]>();
    for (const each of decisions) byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
    const agreed = [...byPerson].filter(([, own]) => latestDecision(own, purpose)?.decision === 'given');
    return new Set(agreed.map(([personId]) => personId));
  }

  /**
   * Keeps a decision. In the same transaction it takes effect on the person, the community gets a new revision, and
   * contact or sensitive data go when their consent does. The same id again does nothing.
   * @throws ProblemError `notFound`, `idTaken`, `guardianNeeded`, `inTheFuture`, `endBeforeStart`
   */
  record(input: NewConsent, today: string): Promise<Consent> {
    const revision = this.clock.newId();
    return keepOnce(this.store, this.clock, {
      id: input.id,
      read: readConsent,
      isSame: ({ personId, purpose }) => personId === input.personId && purpose === input.purpose,
      make: async (run, { id, recordedAt }) => {
        const person = await readPerson(run, input.personId);
        const decision = { ...input, guardian: input.guardian?.trim() || null };
        const problems = checkConsent(decision, person.birthYear, today);
        if (problems.length > 0) throw new ProblemError(problems);
        const properties = withoutNulls({ ...decision, id, communityId: person.communityId, recordedAt });
        await run(statement('consent/create'), { id, properties });
        await takeEffect(run, person, input.purpose, today);
        await run(statement('community/touch'), { communityId: person.communityId, revision });
        return toConsent({ properties });
      },
    });
  }

  /** Who is in no list: persons who withdrew from the network, and who were merely mentioned. By id. */
  async withheldPersons(communityId: string, page: WithheldPage, today: string): Promise<PageOf<Resident>> {
    const [afterId] = decodeCursor(page.after, 1);
    const filter = { communityId, today, search: page.search?.trim().toLowerCase() ?? '' };
    const rows = await this.store.read<NodeRow>(statement('consent/withheldPersons'), {
      ...filter,
      afterId,
      limit: page.first + 1,
    });
    const persons = rows.map((row) => toNode(row) as Resident);
    const count = () => countOf(this.store.read, statement('consent/countWithheldPersons'), filter);
    return toPage(persons, page.first, count, (person) => [person.id]);
  }
}

/** Marks on the person from when a purpose is not allowed; contact or sensitive data go when it is not. */
async function takeEffect(run: Run, person: Resident, purpose: Purpose, today: string): Promise<void> {
  const withheld = await markWithheld(run, person, [purpose], today);
  const group = protectedGroups.find((each) => withheld.includes(each));
  if (group) await removeProtected(run, person.id, fieldsOfGroup(group));
}
