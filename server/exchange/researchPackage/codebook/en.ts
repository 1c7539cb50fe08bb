import type { CodebookWords } from './codebookWords.ts';

export const en: CodebookWords = {
  title: 'Code book of the research package',
  lead: (persons, moments) =>
    `The network of the same actors at ${moments} ${moments === 1 ? 'moment' : 'moments'}, ${persons} rows. Rows are in order of the pseudonyms, which means nothing else; all matrices and lists have the same order.`,
  pseudonyms:
    'Ids are pseudonyms, made from the original ids with a key of the account that took the package (HMAC-SHA-256): the same at all moments and in later packages of the account, and never those of another account. They cannot be computed back without the key. Who each is stands in a file apart, which only those can take who may see names anyway. Who withheld her data from research, who was merely mentioned by others, and stressful ties are not in it. The data are pseudonymous, not anonymous.',
  headings: {
    moments: 'Moments',
    networks: 'Networks',
    files: 'Files',
    columns: 'Columns',
    codes: 'Numbers in the matrices',
    disclosure: 'Disclosure check',
    use: 'How to read it in',
    made: 'How it was made',
  },
  momentHeader: ['Number', 'Name', 'Type', 'From', 'To', 'Actors present'],
  date: 'date: ties that held then',
  wave: 'survey wave: ties learnt in it',
  networkHeader: ['Name', 'Tie', 'Sub-kind', 'Direction'],
  all: 'all chosen ties together',
  directed: 'directed',
  undirected: 'undirected',
  files: [
    [
      'nodes.csv',
      'a row for each actor: row, pseudonym, kind, coarsened attributes, when she was there, whether she answered',
    ],
    ['moments.csv, networks.csv', 'lists of moments and networks'],
    ['arcs.csv', 'a row for each tie: sender, receiver (rows), strength, moment, network'],
    ['events_two_mode.csv', 'who took part in which activity (two-mode), by month'],
    [
      'siena/',
      'matrices for RSiena, one for each network and moment: <network>_wave_<moment>.dat; composition.dat says at which moments each was there',
    ],
    ['dynamic/', 'spells.tsv and vertex_spells.tsv (for networkDynamic), time.csv, GEXF 1.3 with time'],
    ['graphml/, pajek/, ucinet/', 'each moment for other programs'],
    ['descriptives.csv, changes.csv', 'descriptive figures; the scripts compute them anew and compare'],
    ['disclosure.json', 'all figures of the disclosure check'],
    ['selection.json, query.graphql', 'what was chosen, and a query of the API that shows the same network'],
    [
      'manifest.json, SHA256SUMS',
      'versions, seed, size and SHA-256 of each file; to verify: sha256sum -c SHA256SUMS',
    ],
    ['read.R, siena.R, tergm.R, igraph.R, load_networkx.py', 'scripts that read it in, to be run unchanged'],
    ['CITATION.cff', 'how to cite it; put in the authors before you deposit it'],
    ['TAKEN.txt', 'who took it on which day; the only file with the day on which it was taken'],
  ],
  columns: [
    ['nodes.csv: row', 'number of the row, from 1'],
    ['nodes.csv: id', 'pseudonym'],
    ['nodes.csv: kind', 'Resident, SocialWorker, Organization, Committee'],
    [
      'nodes.csv: present, present_k',
      'moments at which she belonged to the community (such as 1-3); whether at moment k (1/0), by when she lived there; always where no dates are recorded; also when she answered or has a tie then',
    ],
    [
      'nodes.csv: answered_k',
      'whether it is known whom she would have named at moment k (1/0); at dates always',
    ],
    [
      'arcs.csv: value',
      'strength: parallel ties add up, one without a weight counts 1; without direction the larger of both',
    ],
    ['arcs.csv: structural', '1 = a tie that was not chosen (11 in the matrices)'],
    ['events_two_mode.csv: after_moment', 'the last moment before the activity'],
    [
      'changes.csv: not_seen',
      'ties of the earlier moment of which the later one does not tell: nobody was asked, or one of both was not there',
    ],
  ],
  attributes: {
    gender: 'gender',
    birthDecade: 'decade of birth',
    building: 'code of the building (where she lived at the last moment)',
    willingness: 'willingness to take part',
  },
  codes: [
    '0 no tie, 1 a tie; strength does not count.',
    'NA not known: whoever would have told of the tie was not asked in this wave or did not answer. Of help the one who gets it tells; of acquaintance either, so that both must be silent; where direction is dropped, one silent end that the other does not name; of a kind that a wave did not ask about, everything. In the network of all ties: where one kind is not known and no other has a tie.',
    '10 structural zero: one of both did not belong to the community then, so that no tie was possible. composition.dat says the same; use one of both.',
  ],
  given:
    '11 / 10 stand for ties of social workers as well: these come with the post and are not chosen; 11 where there is one, 10 where there is none.',
  spells: {
    recorded:
      'Spells are the recorded times of ties (days since 1970-01-01, the end not included), cut off at the first and the last moment, and to days on which both were there.',
    seen: 'Spells are inferred from the waves: from the first day of the wave in which a tie was named to the first day of the next in which it was not (days since 1970-01-01, the end not included). When in between it changed is not known.',
    moments: 'A wave has no date, or two moments begin on one day: spells are in numbers of moments.',
  },
  k: (k) =>
    `Aim: by the attributes no resident can be narrowed down to a group of fewer than ${k} (k-anonymity, k = ${k}). Social workers and others who serve in public are not counted.`,
  attributeHeader: ['Attribute', 'What was done', 'Values before', 'Values now'],
  asRecorded: 'as recorded',
  coarsened: (steps) => `coarsened by ${steps} ${steps === 1 ? 'step' : 'steps'}`,
  takenOut: 'taken out for everybody',
  suppressed: (persons) => `Of ${persons} further residents all attributes were taken out (empty).`,
  noAttributes: 'No attributes are in it.',
  countHeader: ['Somebody who knows', 'Groups', 'Persons alone in theirs', 'Persons in groups below k'],
  knowing: {
    before: 'the attributes before',
    after: 'the attributes as they are now',
    degree: (moment) => `how many contacts somebody has at moment ${moment}`,
    neighbourhood: (moment) => `her contacts at moment ${moment}, and who of them are in contact (at least)`,
    overTime: 'how many contacts somebody has at each moment',
    both: 'that, and the attributes as they are now',
  },
  structure:
    'Mind: the structure of a network identifies by itself. Only attributes were coarsened; ties are as they are. Whoever knows somebody’s ties may find her by them, and then read the rest. Hand it only to those who take part in the research and are bound to secrecy; do not publish it.',
  use: [
    'R: run Rscript siena.R, Rscript tergm.R, Rscript igraph.R in this folder. Reading is base R; where RSiena, network or networkDynamic are installed, their objects are made too.',
    'Python: python load_networkx.py (needs networkx). In a program of your own: from load_networkx import read_package. It is not called networkx.py, which would hide the library.',
    'The scripts compute the descriptive figures anew, and stop where they differ from descriptives.csv or changes.csv.',
    'Models of RSiena and tergm need enough actors and changes; with some dozens of actors look at Jaccard and the number of changes first.',
  ],
  made: ({ linli, node }, seed) => [
    `Linli ${linli}, Node.js ${node}, seed ${seed} (for what the scripts draw by chance).`,
    'The same data, choices, seed, account and versions give the same bytes in each file but TAKEN.txt; dates within the zip are 1980-01-01.',
  ],
};
