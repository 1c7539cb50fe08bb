import { computed, defineComponent } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import { useTimeline } from '../../../../client/composables/timeline/useTimeline.ts';
import { useSelection } from '../../../../client/composables/useSelection.ts';
import { mountPage, settle } from '../../mountPage.ts';

// By hand: 2026-01-01 is day 0, 2026-03-31 day 89. a–b holds throughout, b–c from 11 January to 10 February.
const networkHistory = {
  ...{ from: '2026-01-01', to: '2026-03-31', days: 90 },
  network: {
    ...{ directed: false, order: 3, size: 2, places: [], kindSets: [['KNOWS']] },
    nodes: {
      ...{ ids: ['a', 'b', 'c'], names: ['甲', '乙', '丙'], kinds: ['Resident', 'Resident', 'Resident'] },
      ...{ externalIds: [null, null, null], places: [-1, -1, -1], formal: [false, false, false] },
    },
    edges: { ids: ['1', '2'], from: [0, 1], to: [1, 2], strengths: [1, 1], kinds: [0, 0] },
  },
  edgeSpells: { edges: [0, 1], from: [-1, 10], to: [90, 40], strengths: [1, 1] },
  stays: { nodes: [0, 1, 2], from: [-1, -1, -1], to: [90, 90, 90] },
  offices: { nodes: [], from: [], to: [] },
};

async function open(query: Record<string, string>) {
  let timeline!: ReturnType<typeof useTimeline>;
  const page = defineComponent({
    setup() {
      const { selection } = useSelection();
      timeline = useTimeline(computed(() => selection.value));
      return () => null;
    },
  });
  const mounted = await mountPage(page, {
    name: 'people',
    answers: { NetworkHistory: { networkHistory } },
    query,
  });
  await settle();
  return { ...mounted, timeline };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks nothing until it is opened, then once for all days, and begins with the last month', async () => {
  const { timeline, asked, router } = await open({ on: '2026-03', ties: 'KNOWS' });
  const questions = () => asked.filter(({ operation }) => operation === 'NetworkHistory');
  expect(questions()).toEqual([]);
  timeline.open();
  await settle();
  expect(questions().map(({ variables }) => variables)).toEqual([
    {
      selection: {
        ...{ communityId: 'c1', tieKinds: ['KNOWS'], asOf: null, from: '2023-03-31', to: '2026-03' },
      },
    },
  ]);
  expect(router.currentRoute.value.query).toMatchObject({ time: '2026-03-01..2026-03-31' });
  expect(timeline.rest.value?.counts).toEqual({ holding: 1, formed: 0, ended: 0, tied: 2 });
  expect(timeline.bins.value.map(({ formed, ended, holding }) => [formed, ended, holding])).toEqual([
    [1, 0, 2],
    [0, 1, 1],
    [0, 0, 1],
  ]);
  timeline.player.step(-1);
  await settle();
  expect(router.currentRoute.value.query).toMatchObject({ time: '2026-02-01..2026-02-28' });
  expect(timeline.rest.value?.counts).toEqual({ holding: 1, formed: 0, ended: 1, tied: 2 });
  expect(timeline.shown.value?.frame.stateOf(1)).toBeGreaterThan(2);
  expect(questions()).toHaveLength(1);
  timeline.close();
  await settle();
  expect(router.currentRoute.value.query).toEqual({ on: '2026-03', ties: 'KNOWS' });
  expect([timeline.history.value, timeline.shown.value, timeline.rest.value]).toEqual([null, null, null]);
});

it('ends where what was known ends, unless dates say otherwise', async () => {
  const end = async (query: Record<string, string>) => {
    const { asked } = await open({ time: '2026-03-01..2026-03-31', ...query });
    return asked.find(({ operation }) => operation === 'NetworkHistory')?.variables['selection'];
  };
  expect(await end({ known: '2025-06-30' })).toMatchObject({
    ...{ asKnownOn: '2025-06-30', asOf: null, from: '2022-06-30', to: '2025-06-30' },
  });
  expect(await end({ known: '2025-06-30', on: '2024-12-31' })).toMatchObject({ to: '2024-12-31' });
  expect(await end({ known: '2025-06-30', to: '2024-12-31' })).toMatchObject({ to: '2024-12-31' });
});

it('opens at the window of a link, with its step, and keeps to the span of the selection', async () => {
  const { timeline, asked } = await open({
    ...{ from: '2026-01', to: '2026-03', time: '2026-01-05..2026-01-20', step: 'day', speed: '2' },
  });
  expect(asked.find(({ operation }) => operation === 'NetworkHistory')?.variables['selection']).toMatchObject(
    {
      ...{ asOf: null, from: '2026-01', to: '2026-03' },
    },
  );
  expect(timeline.player.window.value).toEqual({ first: 4, last: 19 });
  expect([timeline.unit.value, timeline.speed.value]).toEqual(['day', 2]);
  expect(timeline.counts.value).toEqual({ holding: 2, formed: 1, ended: 0, tied: 3 });
});
