import { describe, expect, it } from 'vitest';
import { drawn, file, plan, told } from '../files.ts';

const wave = (name: string, nodes: string, edge: string) =>
  file(
    name,
    `<gexf><graph defaultedgetype="directed"><nodes>${nodes}</nodes><edges>${edge}</edges></graph></gexf>`,
  );
const both = '<node id="a" label="王芳"/><node id="b" label="李明"/>';

describe('several networks of the same people', () => {
  it('have them once, and the ties of all', async () => {
    const planned = await plan([
      wave('1.gexf', both, '<edge source="a" target="b" kind="认识"/>'),
      wave('2.gexf', `${both}<node id="c"/>`, '<edge source="b" target="c" kind="提名"/>'),
    ]);
    expect(told(planned)).toEqual([]);
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual(['a', 'b', 'c']);
    expect(drawn(planned)).toEqual(['a KNOWS b', 'b NOMINATES c']);
  });

  it('are told when they say different things of one of them, and when a file names one twice', async () => {
    const planned = await plan([
      wave('1.gexf', both, ''),
      wave('2.gexf', '<node id="a" label="王芬"/><node id="c"/><node id="c"/>', ''),
    ]);
    expect(told(planned)).toEqual(['duplicateId 2.gexf:nodes:2:id = a', 'duplicateId 2.gexf:nodes:4:id = c']);
  });
});
