export const meaningGroupIds = ['who', 'where', 'ties', 'facts', 'rest'] as const;
export type MeaningGroupId = (typeof meaningGroupIds)[number];

interface Meaning {
  readonly id: string;
  readonly name: string;
}

const ids: Readonly<Record<Exclude<MeaningGroupId, 'facts'>, readonly string[]>> = {
  who: [
    'id',
    'name',
    'label',
    'kind',
    'type',
    'source',
    'target',
    'alter',
    'gender',
    'birthYear',
    'standing',
  ],
  where: ['place', 'sourcePlace', 'targetPlace', 'alterPlace'],
  ties: [
    'ticks',
    'activity',
    'date',
    'role',
    'subkind',
    'weight',
    'closeness',
    'directed',
    'validFrom',
    'validTo',
    'wave',
    'method',
    'frequency',
    'confirmedOn',
    'asked',
    'answered',
    'number',
    'submitted',
  ],
  rest: [
    'phone',
    'sourcePhone',
    'targetPhone',
    'alterPhone',
    'wechat',
    'addressDetail',
    'emergencyContact',
    'health',
    'disability',
    'hardship',
    'religion',
    'identityNumber',
  ],
};

function groupOf(id: string): MeaningGroupId {
  if (id.startsWith('question:')) return 'ties';
  return meaningGroupIds.find((group) => group !== 'facts' && ids[group].includes(id)) ?? 'facts';
}

/** What columns may mean, in groups: who, where, ties, facts, and the rest; groups without any are left out. */
export function meaningGroups(
  meanings: readonly Meaning[],
): readonly { readonly id: MeaningGroupId; readonly meanings: readonly Meaning[] }[] {
  const once = [...new Map(meanings.map((meaning) => [meaning.id, meaning])).values()];
  return meaningGroupIds
    .map((id) => ({ id, meanings: once.filter((meaning) => groupOf(meaning.id) === id) }))
    .filter((group) => group.meanings.length > 0);
}
