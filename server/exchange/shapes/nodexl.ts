import { toolShape } from './toolSheet.ts';

/** How NodeXL draws a vertex or an edge: nothing that is known of it. */
const drawing = [
  'color',
  'shape',
  'size',
  'width',
  'style',
  'opacity',
  'imagefile',
  'visibility',
  'labelfillcolor',
  'labelposition',
  'labeltextcolor',
  'labelfontsize',
  'tooltip',
  'layoutorder',
  'x',
  'y',
  'locked?',
  'polarr',
  'polarangle',
  'dynamicfilter',
  'addyourowncolumnshere',
  'custommenuitemtext',
  'custommenuitemaction',
];

/** What NodeXL computes: Linli computes it anew from the ties. */
const computed = [
  'subgraph',
  'degree',
  'indegree',
  'outdegree',
  'betweennesscentrality',
  'closenesscentrality',
  'eigenvectorcentrality',
  'pagerank',
  'clusteringcoefficient',
  'reciprocatedvertexpairratio',
  'reciprocated?',
  'vertexgroup',
  'vertex1group',
  'vertex2group',
];

const leftOut = Object.fromEntries([...drawing, ...computed].map((word) => [word, '']));

/**
 * Sheet “Vertices” of a NodeXL workbook: titles of groups of columns stand above the header. A vertex goes by its name; its ID is
 * the number of the row.
 */
export const nodexlVerticesShape = toolShape({
  id: 'nodexlVertices',
  wording: { zh: ['NodeXL 的 Vertices 表'], en: ['Vertices of NodeXL'] },
  content: 'actors',
  certainty: 0.96,
  isIts: (headers) => headers.includes('vertex'),
  columns: { ...leftOut, vertex: 'name', label: '', id: '' },
});

/** Sheet “Edges” of a NodeXL workbook. Whether its edges have a direction stands nowhere in the sheet. */
export const nodexlEdgesShape = toolShape({
  id: 'nodexlEdges',
  wording: { zh: ['NodeXL 的 Edges 表'], en: ['Edges of NodeXL'] },
  content: 'ties',
  certainty: 0.96,
  isIts: (headers) => headers.includes('vertex1') && headers.includes('vertex2'),
  columns: {
    ...leftOut,
    vertex1: 'source',
    vertex2: 'target',
    edgeweight: 'weight',
    relationship: 'kind',
    label: 'note',
    id: '',
  },
});
