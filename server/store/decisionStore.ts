import { checkDecision, type Decision, type DecisionInput } from '../entities/decision.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Clock } from './clock.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { readPerson } from './personStore.ts';
import { countOf, withNulls, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

/** A decision as it comes in, with its day and who decided. */
export type NewDecision = Omit<DecisionInput, 'decidedOn'> & Pick<Decision, 'decidedOn' | 'decidedBy'>;

export interface DecisionPage {
  readonly first: number;
  readonly after: string | null;
  /** Only those about one person; null = all. */
  readonly personId: string | null;
  /** Only the one that counts of each person. */
  readonly latest: boolean;
}

interface DecisionRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What was decided about persons who may become leaders: decisions are added, never changed, and go with the person. */
export class DecisionStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** All decisions about a person, the latest last. */
  async ofPerson(personId: string): Promise<Decision[]> {
    const rows = await this.store.read<DecisionRow>(statement('decision/listOfPerson'), { personId });
    return rows.map(toDecision);
  }

  /** The reasons of all decisions of a community, and whom each is about. */
  async reasons(communityId: string): Promise<{ personId: string; reason: string }[]> {
    const reasons: { personId: string; reason: string }[] = [];
    await this.store.scan(statement('decision/reasons'), { communityId }, (rows) => {
      for (const [personId, reason] of rows)
        reasons.push({ personId: String(personId), reason: String(reason) });
    });
    return reasons;
  }

  /**
   * A page of the decisions about a community's persons, the latest first; without persons who withdrew from the
   * network. @throws ProblemError `badCursor`
   */
  async list(communityId: string, page: DecisionPage, today: string): Promise<PageOf<Decision>> {
    const [afterOn, afterAt, afterId] = decodeCursor(page.after, 3);
    const filter = { communityId, today, personId: page.personId ?? null, latest: page.latest };
    const rows = await this.store.read<DecisionRow>(statement('decision/list'), {
      ...filter,
      afterOn,
      afterAt,
      afterId,
      limit: page.first + 1,
    });
    const count = () => countOf(this.store.read, statement('decision/count'), filter);
    return toPage(rows.map(toDecision), page.first, count, ({ decidedOn, recordedAt, id }) => [
      decidedOn,
      recordedAt,
      id,
    ]);
  }

  /**
   * Keeps a decision. The same id again does nothing.
   * @throws ProblemError `notFound`, `notAnId`, `idTaken`, `required`, `tooLong`, `unreadableSigns`, `notADate`, `inTheFuture`
   */
  record(input: NewDecision, today: string): Promise<Decision> {
    return keepOnce(this.store, this.clock, {
      id: input.id,
      read: readDecision,
      isSame: ({ personId, verdict }) => personId === input.personId && verdict === input.verdict,
      make: async (run, { id, recordedAt }) => {
        const { communityId } = await readPerson(run, input.personId);
        const problems = checkDecision(input, today);
        if (problems.length > 0) throw new ProblemError(problems);
        const properties = withoutNulls({
          ...input,
          reason: input.reason.trim(),
          id,
          communityId,
          recordedAt,
        });
        const [made] = await run<DecisionRow>(statement('decision/create'), { id, properties });
        return toDecision(made!);
      },
    });
  }
}

async function readDecision(run: Run, id: string): Promise<Decision | null> {
  const [row] = await run<DecisionRow>(statement('decision/read'), { id });
  return row ? toDecision(row) : null;
}

const mayLack = [
  'rank',
  'low',
  'high',
  'score',
  'profileName',
  'profileVersion',
  'seed',
  'asOf',
  'groupBy',
] as const;

function toDecision({ properties }: DecisionRow): Decision {
  return withNulls(properties, mayLack) as unknown as Decision;
}
