import type { importBatches as zh } from '../zh/importBatches.ts';
import type { Translated } from '../language.ts';

export const importBatches: Translated<typeof zh> = {
  title: 'Imported files',
  lead: 'Each import can be taken back as a whole: what it added goes, what it changed becomes what it was. What has been touched since stays; you see it before.',
  emptyTitle: 'Nothing was imported yet',
  emptyText: 'Imports are listed here, and can be taken back at any time.',
  by: '{at} · {name}',
  nodes: '{n} record added | {n} records added',
  ties: '{n} tie added | {n} ties added',
  changed: '{n} record changed | {n} records changed',
  separator: ', ',
  nothing: 'Nothing was added or changed.',
  unknown: 'How much it added was not written down then.',
  takenBack: 'Taken back on {at}, save what had been touched since.',
  undo: 'Take back …',
  undoOne: 'Take back “{title}” …',
  preview: {
    goes: 'Taking it back removes what this import added: records: {nodes}, ties: {ties}.',
    restored:
      '{n} record that it changed becomes what it was. | {n} records that it changed become what they were.',
    stays: 'Stays, because something has happened since the import ({n}):',
    more: 'Show all',
    further: '{n} more are not listed.',
    yes: 'Take this import back',
    no: 'Not now',
    running: 'Taking back …',
  },
  said: {
    undone: '“{title}” was taken back. Removed: records: {nodes}, ties: {ties}.',
    restored: '{n} record became what it was. | {n} records became what they were.',
    stays: '{n} thing stays because it was touched since. | {n} things stay because they were touched since.',
    dropped: '“{title}” was dropped; nothing was written.',
  },
  open: {
    title: 'Unfinished imports',
    lead: 'Read but not written. The files are kept encrypted for a day: go on, or drop them.',
    goOn: 'Go on',
    goOnWith: 'Go on with “{title}”',
    drop: 'Drop',
    dropOne: 'Drop “{title}”',
    ask: 'The files that were read and what you chose for them will not be kept.',
    keep: 'Keep',
  },
};
