import type { Community } from '../entities/community.ts';
import { defaultRetentionYears } from '../entities/dataHandling.ts';
import { ProblemError } from '../entities/problem.ts';
import type { RetentionDue } from '../entities/results/personFile.ts';
import { shortName } from '../entities/shortName.ts';
import type { Node } from '../entities/node.ts';
import { decodeCursor, toPage, type PageOf } from '../store/cursor.ts';
import type { NodeStore } from '../store/nodeStore.ts';
import type { PersonStore } from '../store/personStore.ts';

/** Finds persons of whom nothing was recorded for as long as their data may be kept. Never removes anybody itself. */
export class Retention {
  constructor(
    private readonly nodes: NodeStore,
    private readonly persons: PersonStore,
    private readonly today: () => string,
  ) {}

  /**
   * Persons who are due, longest first; the last record is the latest of what was written down about a person, of
   * her ties, attendances and decisions. O(residents + ties of the community). @throws ProblemError `notFound`
   */
  async due(communityId: string): Promise<RetentionDue[]> {
    const years = retentionYearsOf(await this.nodes.read(communityId));
    const today = this.today();
    const records = await this.persons.lastRecords(communityId);
    return records
      .map(({ id, name, on }) => ({
        personId: id,
        name: shortName(name),
        lastRecordOn: on,
        dueSince: yearsAfter(on, years),
      }))
      .filter(({ dueSince }) => dueSince <= today)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  /** A page of them. @throws ProblemError `notFound`, `badCursor` */
  async page(
    communityId: string,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<PageOf<RetentionDue>> {
    const [dueSince, personId] = decodeCursor(page.after, 2);
    const all = await this.due(communityId);
    const rest = all.filter((each) => order(each) > `${dueSince} ${personId}`);
    return toPage(
      rest,
      page.first,
      () => Promise.resolve(all.length),
      (each) => [each.dueSince, each.personId],
    );
  }

  /** @throws ProblemError `notDue` when one of them is not due */
  async mustBeDue(communityId: string, personIds: readonly string[]): Promise<void> {
    const due = new Set((await this.due(communityId)).map((each) => each.personId));
    if (personIds.some((id) => !due.has(id))) throw new ProblemError({ code: 'notDue', field: 'personIds' });
  }
}

const order = ({ dueSince, personId }: Pick<RetentionDue, 'dueSince' | 'personId'>): string =>
  `${dueSince} ${personId}`;

function retentionYearsOf(node: Node | null): number {
  if (node?.label !== 'Community') throw new ProblemError({ code: 'notFound', field: 'communityId' });
  return (node as Community).retentionYears ?? defaultRetentionYears;
}

/** The same day some years later; 29 February becomes 1 March where there is none. */
function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
