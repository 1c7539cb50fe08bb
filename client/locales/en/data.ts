import type { Translated } from '../language.ts';
import type { data as zh } from '../zh/data.ts';

export const data: Translated<typeof zh> = {
  title: 'Data',
  lead: 'Bring your files in, and take all of it away whenever you like.',
  leadExport: 'Take the network away to analyse it.',
  export: {
    title: 'Export',
    lead: 'The whole community, or one network of it, for whatever program you open it with.',
    what: 'What to take',
    community: 'The whole community',
    communityText: 'Who is there and all ties, of all times.',
    network: 'One network',
    networkText: 'Only the ties, the day and the people chosen below.',
    format: 'Format',
    language: 'Language of the file',
    languages: { zh: 'Chinese', en: 'English' },
    take: 'Download',
    running: 'Making the file …',
    privacy:
      'It holds names and ties of residents. Give it only to those who may see them. Who took it on which day is kept in the log, and stands in the file.',
    pseudonyms:
      'No names are in it, only codes; yet somebody may be recognised by the ties, so keep it as personal data.',
    fromNetwork: 'Export this network',
  },
  directory: {
    title: 'Directory of services',
    lead: 'Which organizations there are, what they offer, where and when, in the open format for such directories (HSDS), so that other registers can take it up. No resident is in it, nor what residents provide themselves.',
    package: 'Download tables, directory.zip',
    json: 'Download directory.json',
  },
  next: {
    overview: 'See the overview',
    overviewText: 'After an import, look at the community as a whole.',
    network: 'See the network',
    networkText: 'Check that people and ties are right.',
    gaps: 'See the support gaps',
    gapsText: 'Start from the work list.',
  },
};
