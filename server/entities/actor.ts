/** The labels of those who can hold ties with one another. */
export const actorLabels = ['Resident', 'SocialWorker', 'Organization', 'Committee'] as const;
export type ActorLabel = (typeof actorLabels)[number];

export const personLabels = ['Resident', 'SocialWorker'] as const satisfies readonly ActorLabel[];

export const isPersonLabel = (label: string): boolean => personLabels.some((each) => each === label);

/** Ids of the persons among actors, in their order; null stands for nobody. */
export const personIdsAmong = (
  actors: readonly ({ readonly id: string; readonly kind: string } | null)[],
): string[] => actors.flatMap((actor) => (actor && isPersonLabel(actor.kind) ? [actor.id] : []));
