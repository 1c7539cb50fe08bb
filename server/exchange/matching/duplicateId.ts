/** The id of a pair, whichever comes first: the subject of its follow-ups. */
export const duplicateId = (oneId: string, otherId: string): string =>
  `identity:${[oneId, otherId].sort().join(':')}`;
