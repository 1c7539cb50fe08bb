import type { Draws } from './draws.ts';
import type { Recorder } from './recorder.ts';

export interface Building {
  readonly id: string;
  /** 1 to 12, as it is written on the house. */
  readonly number: number;
  /** How many people are to live there. */
  readonly size: number;
  /** Share of those asked who answer a survey. */
  readonly responseRate: number;
}

export interface Places {
  readonly buildings: readonly Building[];
  readonly gridIds: readonly string[];
  readonly venueNames: readonly string[];
}

const GRIDS = 3;
const BUILDINGS_PER_GRID = 4;
const BUILDING_SIZES: readonly [number, number] = [43, 55];
const RESPONSE_RATES: readonly [number, number] = [0.6, 0.76];
/** Nobody there opens the door to interviewers: what a survey cannot see. */
export const SILENT_BUILDING = 9;
const SILENT_RESPONSE_RATE = 0.05;
const VENUES = ['党群服务中心活动室', '中心花园小广场', '老年食堂'] as const;
/** A place of no particular meaning; the buildings stand in rows of 60 m around it. */
const CENTRE = { longitude: 104.05, latitude: 30.65 };
const BUILDING_SPACING = 0.0006;

/** The community, three grids of four buildings each, and three venues. */
export function recordPlaces(record: Recorder, choose: Draws): Places {
  const communityId = record.addNode('Community', 'community', {
    properties: {
      name: '桂花里社区',
      district: '示例区禾木街道',
      timezone: 'Asia/Shanghai',
      isDemonstration: true,
    },
  });
  const place = (
    name: string,
    kind: string,
    number: number,
    withinId: string,
    row: number,
    column: number,
  ): string => {
    const id = record.addNode('Place', `${kind}${number}`, {
      externalId: `${{ grid: 'G', building: 'B', venue: 'V' }[kind] ?? ''}${String(number).padStart(2, '0')}`,
      properties: {
        name,
        kind,
        longitude: Number((CENTRE.longitude + column * BUILDING_SPACING).toFixed(5)),
        latitude: Number((CENTRE.latitude - row * BUILDING_SPACING).toFixed(5)),
      },
    });
    record.addTie('WITHIN', id, withinId);
    return id;
  };
  const gridIds = Array.from({ length: GRIDS }, (_, grid) =>
    place(`第${'一二三'[grid]!}网格`, 'grid', grid + 1, communityId, grid, 1.5),
  );
  const buildings = Array.from({ length: GRIDS * BUILDINGS_PER_GRID }, (_, index): Building => {
    const number = index + 1;
    const grid = Math.floor(index / BUILDINGS_PER_GRID);
    const responseRate = RESPONSE_RATES[0] + choose.uniform() * (RESPONSE_RATES[1] - RESPONSE_RATES[0]);
    return {
      id: place(`${number}号楼`, 'building', number, gridIds[grid]!, grid, index % BUILDINGS_PER_GRID),
      number,
      size: choose.within(BUILDING_SIZES),
      responseRate: number === SILENT_BUILDING ? SILENT_RESPONSE_RATE : responseRate,
    };
  });
  VENUES.forEach((name, index) => place(name, 'venue', index + 1, gridIds[index]!, index, 4));
  return { buildings, gridIds, venueNames: VENUES };
}
