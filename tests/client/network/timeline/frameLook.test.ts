import { describe, expect, it } from 'vitest';
import type { PictureColours } from '../../../../client/network/pictureStyle.ts';
import type { DrawnEdge, DrawnLook, DrawnNode } from '../../../../client/network/sigmaGraph.ts';
import { TimelineFrame } from '../../../../client/network/timeline/frame.ts';
import {
  changedLine,
  edgeInFrame,
  isNodeShown,
  nodeInFrame,
} from '../../../../client/network/timeline/frameLook.ts';
import { spells } from './histories.ts';

const colours: PictureColours = {
  ...{ paper: '#ffffff', ink: '#000000', inkSoft: '#333333', line: '#dddddd', lineStrong: '#888888' },
  ...{
    surface: '#ffffff',
    accent: '#ff0000',
    primary: '#0000ff',
    groups: [],
    noGroup: '#999999',
    amounts: [],
  },
};
const look: DrawnLook = {
  ...{ colouring: { entries: [], entryOf: [] }, radii: [3, 3, 3, 3], colours },
  ...{ showsUntied: false, comparison: null, marks: null },
};
const edge: DrawnEdge = { size: 1, color: '#123456', strongColor: '#123456', type: 'line', zIndex: 0 };
const node: DrawnNode = {
  ...{ x: 0, y: 0, size: 3, color: '#008000', label: 'a', type: 'person', hidden: false, forceLabel: true },
  ...{ rimSize: 2.2, rimColor: '#000000', heartSize: 0, heartColor: '#ffffff', zIndex: 1 },
};

// 0–1 holds from day 10 to 20; 2 was there from day 5, 3 never; 0 had an office from day 12.
const frame = new TimelineFrame({
  nodeCount: 4,
  edges: [{ from: 0, to: 1 }],
  edgeSpells: spells([[10, 20]]),
  stays: spells([[-1, 60]], [[-1, 60]], [[5, 60]], []),
  offices: spells([[12, 60]], [], [], []),
});

describe('what a frame looks like', () => {
  it('draws what is as always, what is new thick, what has ended thin and fainter and fainter', () => {
    expect([changedLine(0, colours), changedLine(1, colours)]).toEqual([null, null]);
    const [formed, ended, fainter, passing] = [2, 3, 6, 8].map((state) => changedLine(state, colours)!);
    expect([formed!.colour, passing!.colour]).toEqual([colours.primary, colours.primary]);
    expect([ended!.colour, fainter!.colour]).toEqual([colours.accent, colours.accent]);
    expect(fainter!.opacity).toBeCloseTo(ended!.opacity / 4);
    expect(formed!.width).toBeGreaterThan(ended!.width);
    expect(edgeInFrame(edge, 1, colours)).toEqual({ ...edge, hidden: false });
    expect(edgeInFrame(edge, 0, colours).hidden).toBe(true);
    expect(edgeInFrame(edge, 3, colours)).toMatchObject({ hidden: false, strongColor: colours.accent });
  });

  it('shows the tied, and the untied who were there if they shall be shown', () => {
    frame.show({ first: 0, last: 9 });
    const shown = (untied: boolean) =>
      [0, 1, 2, 3].filter((index) => isNodeShown(frame, index, { ...look, showsUntied: untied }));
    expect([shown(false), shown(true)]).toEqual([[], [0, 1, 2]]);
    frame.show({ first: 5, last: 14 });
    expect(shown(false)).toEqual([0, 1]);
    const marks = { ringed: new Set([3]), hollow: new Set<number>(), tinted: new Set<number>(), added: [] };
    expect(isNodeShown(frame, 3, { ...look, marks })).toBe(true);
    expect(nodeInFrame(node, 3, frame, { ...look, marks })).toEqual(node);
  });

  it('rims offices of the time, and lets who has only ended ties fade', () => {
    frame.show({ first: 5, last: 14 });
    expect(nodeInFrame(node, 0, frame, look)).toMatchObject({ color: node.color, rimSize: 2.2 });
    expect(nodeInFrame(node, 1, frame, look)).toMatchObject({ color: node.color, rimSize: 0.7 });
    expect(nodeInFrame(node, 2, frame, look)).toMatchObject({ hidden: true, forceLabel: false });
    frame.show({ first: 15, last: 24 });
    expect(nodeInFrame(node, 1, frame, look).color).not.toBe(node.color);
  });
});
