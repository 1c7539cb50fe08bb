import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { isPresent } from './isPresent.ts';
import type { ResourceLink } from './resourceFlows.ts';

export interface RecordedLinks {
  /** Who provides a resource, and who uses it: resource id → ids of actors. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every provider of a resource with every other who uses it, in order of the resources. */
  readonly links: readonly ResourceLink[];
}

/** Who links which resource to whom, as it is on the last day of an answer. O(nodes + ties + links). */
export function recordedLinks(basis: Basis): RecordedLinks {
  const [providers, users] = [actorsOf(basis, 'PROVIDES'), actorsOf(basis, 'USES')];
  const links = nodesOf(basis.record, 'Resource').flatMap((resource): ResourceLink[] =>
    [...(providers.get(resource.id) ?? [])].flatMap((provider) =>
      [...(users.get(resource.id) ?? [])]
        .filter((user) => user !== provider)
        .map((user) => ({ resource, provider: basis.node(provider), user: basis.node(user) })),
    ),
  );
  return { providers, users, links };
}

function actorsOf(basis: Basis, kind: 'PROVIDES' | 'USES'): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = tiesOf(basis.record, [kind], basis.dates.state).filter(({ from }) => isPresent(basis, from));
  return distinctBy(
    ties,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
}
