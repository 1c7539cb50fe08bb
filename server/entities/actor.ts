/** The labels of those who can hold ties with one another. */
export const actorLabels = ['Resident', 'SocialWorker', 'Organization', 'Committee'] as const;
export type ActorLabel = (typeof actorLabels)[number];

export const personLabels = ['Resident', 'SocialWorker'] as const satisfies readonly ActorLabel[];

export const isPersonLabel = (label: string): boolean => personLabels.some((each) => each === label);
