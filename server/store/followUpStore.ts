import {
  aboutIdsOf,
  checkFollowUp,
  isOfStressfulTie,
  type FollowUp,
  type FollowUpInput,
  type FollowUpStep,
  type FollowUpTopic,
} from '../entities/followUp.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Clock } from './clock.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { mustBeNodes } from './namedPersons.ts';
import { withNulls, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

/** A follow-up as it comes in, with its day and who wrote it down. */
export type NewFollowUp = Omit<FollowUpInput, 'decidedOn'> & Pick<FollowUp, 'decidedOn' | 'recordedBy'>;

export interface FollowUpPage {
  readonly first: number;
  readonly after: string | null;
  readonly topic: FollowUpTopic;
  /** Only those of one entry; null = of all. */
  readonly subject: string | null;
  /** Only steps of this kind; null = any. */
  readonly step: FollowUpStep | null;
  /** Only the one that counts of each entry. */
  readonly latest: boolean;
  /** Whether those about stressful ties are listed too. */
  readonly withStressful: boolean;
}

interface FollowUpRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** As `followUp/ofTopic` gives them. */
const columns = [
  'id',
  'subject',
  'aboutIds',
  'step',
  'owner',
  'dueOn',
  'until',
  'reason',
  'outcome',
  'decidedOn',
  'recordedAt',
  'recordedBy',
] as const;

/** Follow-ups that an answer looks through, the newest of a topic. */
const mostLookedThrough = 20_000;

/**
 * What was done about the entries of work lists: follow-ups are added, never changed, and go with any node that they
 * are about. The one with the latest day counts, of one day that which was written down last.
 */
export class FollowUpStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** The one that counts of each entry, by subject, the newest first: the newest 20,000. O(follow-ups of the topic). */
  async latest(communityId: string, topic: FollowUpTopic): Promise<Map<string, FollowUp>> {
    const newest = new Map<string, FollowUp>();
    await this.store.scan(statement('followUp/ofTopic'), { communityId, topic }, (rows) => {
      for (const row of rows) {
        const values = Object.fromEntries(columns.map((name, i) => [name, row[i]]));
        const followUp = { ...values, communityId, topic } as unknown as FollowUp;
        const known = newest.get(followUp.subject);
        if (!known || orderOf(known) < orderOf(followUp)) newest.set(followUp.subject, followUp);
      }
    });
    const ordered = [...newest]
      .map((entry) => ({ entry, order: orderOf(entry[1]) }))
      .sort((a, b) => (a.order < b.order ? 1 : -1))
      .map(({ entry }) => entry);
    return new Map(ordered.slice(0, mostLookedThrough));
  }

  /** What was done about the entries that concern a node, the latest last. */
  async about(communityId: string, nodeId: string): Promise<FollowUp[]> {
    const rows = await this.store.read<FollowUpRow>(statement('followUp/aboutNode'), { communityId, nodeId });
    return rows.map(toFollowUp);
  }

  /**
   * A page of a topic, the latest first, of the newest 20,000; without persons who withdrew from the network.
   * @throws ProblemError `badCursor`
   */
  async list(communityId: string, page: FollowUpPage, today: string): Promise<PageOf<FollowUp>> {
    const after = decodeCursor(page.after, 3);
    const rows = await this.store.read<FollowUpRow>(statement('followUp/list'), {
      communityId,
      topic: page.topic,
      subject: page.subject,
      today,
      limit: mostLookedThrough,
    });
    const all = rows.map(toFollowUp);
    const counted = page.latest ? [...newestOfEach(all).values()] : all;
    const wanted = counted.filter(
      ({ subject, step }) =>
        (page.step === null || step === page.step) && (page.withStressful || !isOfStressfulTie(subject)),
    );
    const start = page.after ? wanted.findIndex((each) => orderOf(each) < after.join(' ')) : 0;
    const rest = start < 0 ? [] : wanted.slice(start, start + page.first + 1);
    return toPage(rest, page.first, () => Promise.resolve(wanted.length), positionOf);
  }

  /** What was written about entries, and whom each is about. */
  async texts(communityId: string): Promise<{ aboutIds: string[]; text: string }[]> {
    const texts: { aboutIds: string[]; text: string }[] = [];
    await this.store.scan(statement('followUp/texts'), { communityId }, (rows) => {
      for (const [aboutIds, reason, outcome] of rows)
        for (const text of [reason, outcome])
          if (typeof text === 'string') texts.push({ aboutIds: aboutIds as string[], text });
    });
    return texts;
  }

  /**
   * Keeps a follow-up. Owner and due day that are left out stay as the latest of the subject has them. The same id
   * again does nothing.
   * @throws ProblemError `notFound` when the subject is about nothing in the community; `notAnId`, `idTaken`,
   * `notAChoice`, `required`, `tooLong`, `unreadableSigns`, `notADate`, `inTheFuture`, `endBeforeStart`
   */
  record(input: NewFollowUp, today: string): Promise<FollowUp> {
    const { communityId, topic, subject, step } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      read: readFollowUp,
      isSame: (known) =>
        known.communityId === communityId &&
        known.topic === topic &&
        known.subject === subject &&
        known.step === step,
      make: async (run, { id, recordedAt }) => {
        const problems = checkFollowUp(input, today);
        if (problems.length > 0) throw new ProblemError(problems);
        const aboutIds = aboutIdsOf(subject);
        await mustBeNodes(run, communityId, aboutIds, 'subject');
        const before = await latestOf(run, communityId, topic, subject);
        const properties = withoutNulls({
          communityId,
          topic,
          subject,
          aboutIds,
          step,
          owner: input.owner === undefined ? before?.owner : input.owner,
          // What is done is due no more, also when it comes back.
          dueOn: input.dueOn === undefined && step !== 'done' ? before?.dueOn : input.dueOn,
          until: step === 'snoozed' || step === 'declined' ? input.until : null,
          reason: input.reason?.trim() || null,
          outcome: input.outcome?.trim() || null,
          decidedOn: input.decidedOn,
          recordedBy: input.recordedBy,
          id,
          recordedAt,
        });
        const [made] = await run<FollowUpRow>(statement('followUp/create'), { id, properties });
        return toFollowUp(made!);
      },
    });
  }
}

async function latestOf(
  run: Run,
  communityId: string,
  topic: FollowUpTopic,
  subject: string,
): Promise<FollowUp | null> {
  const parameters = { communityId, topic, subject, limit: 1 };
  const [row] = await run<FollowUpRow>(statement('followUp/ofSubject'), parameters);
  return row ? toFollowUp(row) : null;
}

async function readFollowUp(run: Run, id: string): Promise<FollowUp | null> {
  const [row] = await run<FollowUpRow>(statement('followUp/read'), { id });
  return row ? toFollowUp(row) : null;
}

/** Of follow-ups, the newest first, the first of each subject. */
function newestOfEach(followUps: readonly FollowUp[]): Map<string, FollowUp> {
  const newest = new Map<string, FollowUp>();
  for (const each of followUps) if (!newest.has(each.subject)) newest.set(each.subject, each);
  return newest;
}

const positionOf = ({ decidedOn, recordedAt, id }: FollowUp): readonly string[] => [
  decidedOn,
  recordedAt,
  id,
];

/** The later a follow-up counts, the later this text is in the alphabet. */
const orderOf = (followUp: FollowUp): string => positionOf(followUp).join(' ');

const mayLack = ['owner', 'dueOn', 'until', 'reason', 'outcome'] as const;

function toFollowUp({ properties }: FollowUpRow): FollowUp {
  return withNulls(properties, mayLack) as unknown as FollowUp;
}
