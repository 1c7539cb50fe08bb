import { defineComponent, ref, shallowRef } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import { useNetworkSvg } from '../../../client/composables/useNetworkSvg.ts';
import type { NetworkMarks } from '../../../client/network/networkMarks.ts';
import { faded, type PictureColours } from '../../../client/network/pictureStyle.ts';
import type { DrawnLook } from '../../../client/network/sigmaGraph.ts';
import { TimelineFrame } from '../../../client/network/timeline/frame.ts';
import { mountPage } from '../mountPage.ts';
import { network } from '../network/networks.ts';
import { spells } from '../network/timeline/histories.ts';

const colours: PictureColours = {
  ...{ paper: '#ffffff', ink: '#000000', inkSoft: '#333333', line: '#dddddd', lineStrong: '#888888' },
  ...{
    surface: '#ffffff',
    accent: '#ff0000',
    primary: '#0000ff',
    groups: [],
    noGroup: '#008000',
    amounts: [],
  },
};
// a–b holds from day 10 on, c–d from day 10 to 20.
const model = network(['a-b', 'c-d']);
const everDay: readonly (readonly [number, number])[] = [[-1, 60]];
const frame = new TimelineFrame({
  ...{ nodeCount: 4, edges: model.edges, edgeSpells: spells([[10, 60]], [[10, 20]]) },
  ...{ stays: spells(everDay, everDay, everDay, everDay), offices: spells([], [], [], []) },
});

async function fillsWith(marks: NetworkMarks | null): Promise<readonly (string | undefined)[]> {
  const look: DrawnLook = {
    ...{ colouring: { entries: [], entryOf: [] }, radii: [3, 3, 3, 3], colours },
    ...{ showsUntied: false, comparison: null, marks },
  };
  const points = [0, 1, 2, 3].map((x) => ({ x, y: 0 }));
  const change = shallowRef({ ...frame.show({ first: 15, last: 24 }), isSettled: true });
  let draw!: ReturnType<typeof useNetworkSvg>;
  const page = defineComponent({
    setup() {
      const shown = shallowRef({ model, frame, change });
      draw = useNetworkSvg(shallowRef(model), shallowRef(points), shallowRef(look), ref(''), shown);
      return () => null;
    },
  });
  await mountPage(page, { name: 'people', answers: {} });
  return [...(draw()?.text ?? '').matchAll(/<circle [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets those fade in a saved frame whose ties have all ended, as on the page, but nobody who is brought out', async () => {
  const [own, pale] = [colours.noGroup, faded(colours.noGroup, colours)];
  expect(await fillsWith(null)).toEqual([own, own, pale, pale]);
  const marks = { ringed: new Set([2]), hollow: new Set<number>(), tinted: new Set([3]), added: [] };
  expect(await fillsWith(marks)).toEqual([own, own, own, faded(colours.accent, colours)]);
});
