import type { Grant, Role, Viewer } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import type { DataClass, Permission } from './dataClasses.ts';
import { isOfNoCommunity, permission } from './policy.ts';
import { pseudonymWith } from './pseudonyms.ts';
import type { RecordView } from './recordView.ts';

/** What a viewer may, by the policy and her grants. Made for one request; answers are remembered. */
export class Access {
  private readonly known = new Map<string, boolean>();

  constructor(
    readonly viewer: Viewer,
    /** Makes the viewer's own key for pseudonyms, hexadecimal: for researchers, and for what leaves for research. */
    private readonly pseudonymKey: () => string,
  ) {}

  /** Whether she may see or do what belongs to a class, in a community; null = outside communities. */
  may(dataClass: DataClass, communityId: string | null): boolean {
    const key = `${dataClass} ${communityId ?? ''}`;
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.viewer.grants.some((grant) => opens(grant, dataClass, communityId));
      this.known.set(key, answer);
    }
    return answer;
  }

  /** @throws ProblemError `notAllowed` */
  demand(dataClass: DataClass, communityId: string | null): void {
    if (!this.may(dataClass, communityId)) throw new ProblemError({ code: 'notAllowed' });
  }

  /** Whether she may in some community. */
  maySomewhere(dataClass: DataClass): boolean {
    return this.viewer.grants.some((grant) => opens(grant, dataClass, grant.communityId));
  }

  /** Whether she works in this community at all. */
  knows(communityId: string): boolean {
    return this.viewer.grants.some((grant) => standing(grant, communityId) === 'own');
  }

  /** Whether she has a role in this community. */
  hasRole(role: Role, communityId: string): boolean {
    return this.viewer.grants.some((grant) => grant.role === role && standing(grant, communityId) === 'own');
  }

  /** The communities that she works in; null = all. */
  get communityIds(): readonly string[] | null {
    const ids = this.viewer.grants.map((grant) => grant.communityId);
    return ids.includes(null) ? null : ids.filter((id) => id !== null);
  }

  /**
   * The form in which she gets what is computed of a community for a class of data: whole where one of her roles
   * sees it so, else under pseudonyms, else as counts. @throws ProblemError `notAllowed`
   */
  viewOf(dataClass: DataClass, communityId: string): RecordView {
    const permissions = this.permissions(dataClass, communityId);
    if (permissions.includes('yes'))
      return { kind: 'whole', withStressfulTies: this.may('stressfulTie', communityId) };
    if (permissions.includes('pseudonymous')) return { kind: 'pseudonymous', key: this.pseudonymKey() };
    if (permissions.includes('aggregated')) return { kind: 'aggregated' };
    throw new ProblemError({ code: 'notAllowed' });
  }

  /**
   * The form in which anything leaves for research: under the viewer's own pseudonyms, whatever else she may see.
   * @throws ProblemError `notAllowed` to who does not see persons at all
   */
  researchView(dataClass: DataClass, communityId: string): RecordView & { readonly kind: 'pseudonymous' } {
    if (this.viewOf(dataClass, communityId).kind === 'aggregated')
      throw new ProblemError({ code: 'notAllowed' });
    return { kind: 'pseudonymous', key: this.pseudonymKey() };
  }

  /** The id of a node as she sees it in what is computed for a class of data. @throws ProblemError `notAllowed` */
  seenId(dataClass: DataClass, communityId: string): (id: string) => string {
    const view = this.viewOf(dataClass, communityId);
    return view.kind === 'pseudonymous' ? pseudonymWith(view.key) : (id) => id;
  }

  /** The organizations whose own pages she may see; null = all of the community. */
  teamsIn(communityId: string): readonly string[] | null {
    const here = this.viewer.grants.filter((grant) => opens(grant, 'team', communityId));
    return here.some((grant) => grant.role !== 'leader')
      ? null
      : here.flatMap((grant) => grant.organizationIds);
  }

  private permissions(dataClass: DataClass, communityId: string): Permission[] {
    return this.viewer.grants.map((grant) => permission(dataClass, grant.role, standing(grant, communityId)));
  }
}

const standing = ({ communityId }: Grant, asked: string) =>
  communityId === null || communityId === asked ? ('own' as const) : ('other' as const);

function opens(grant: Grant, dataClass: DataClass, communityId: string | null): boolean {
  // What concerns all communities needs a grant for all of them.
  const where =
    communityId === null
      ? isOfNoCommunity(dataClass) || grant.communityId === null
        ? 'own'
        : 'other'
      : standing(grant, communityId);
  const cell = permission(dataClass, grant.role, where);
  if (cell === 'no') return false;
  if (cell === 'yes' || cell === 'pseudonymous' || cell === 'aggregated') return true;
  return grant.dataKinds.includes(cell);
}
