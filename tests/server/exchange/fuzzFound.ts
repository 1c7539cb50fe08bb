/** A file that once made a reader throw, hang or eat memory, as small as it could be made. */
interface FoundFile {
  readonly why: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const foundFiles: readonly FoundFile[] = [
  {
    why: 'a Pajek file of remarks and empty lines only, over which a pattern went back and forth',
    name: 'a.net',
    content: '%\n\n'.repeat(1_000),
  },
  {
    why: 'a Pajek file of a million vertices in a few bytes',
    name: 'a.net',
    content: '*Vertices 1000000\n',
  },
  {
    why: 'a DL file of a million nodes in a few bytes',
    name: 'a.dl',
    content: 'dl n=1000000 format=edgelist1\ndata:\n1 2',
  },
  {
    why: 'a Pajek line of brackets that are never closed, each of which was looked for to the end',
    name: 'a.net',
    content: `*Vertices 1\n1 ${'[ '.repeat(50_000)}`,
  },
  {
    why: 'a GEXF file with more than a million spaces between its elements, which were taken for text',
    name: 'a.gexf',
    content: `<gexf><graph>${'<nodes> </nodes>\n          '.repeat(50_000)}</graph></gexf>`,
  },
];
