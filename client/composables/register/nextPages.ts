/** Pages about a record, beside the register. */
export type RecordPage = 'person' | 'organization' | 'resources' | 'network';

const pagesOfKind: Readonly<Record<string, readonly RecordPage[]>> = {
  Resident: ['person', 'network'],
  SocialWorker: ['person', 'network'],
  Organization: ['organization', 'network'],
  Committee: ['network'],
  Resource: ['resources'],
  Need: ['resources'],
};

/** Where a record of a kind is seen among the others; none for what has no page of its own. */
export const nextPagesOf = (kind: string): readonly RecordPage[] => pagesOfKind[kind] ?? [];
