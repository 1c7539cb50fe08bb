import type { ImportRowStatus } from '../../api/generated.ts';

/** What rows of files can become, in the order in which one looks at them. */
export const rowStatuses: readonly ImportRowStatus[] = [
  'new',
  'changed',
  'matched',
  'doubtful',
  'wrong',
  'leftOut',
  'same',
];
