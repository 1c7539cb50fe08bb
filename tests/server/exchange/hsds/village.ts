import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../analysis/recordFrom.ts';

/** A UUID that can be told by its last digits. */
export const uuid = (number: number): string => `019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const ids = {
  community: uuid(1),
  committee: uuid(2),
  choir: uuid(3),
  school: uuid(4),
  hall: uuid(5),
  grid: uuid(6),
  building: uuid(7),
  hallOffered: uuid(8),
  meals: uuid(9),
  fund: uuid(10),
  tailor: uuid(11),
  together: uuid(12),
  named: uuid(13),
  past: uuid(14),
  resident: uuid(20),
  worker: uuid(21),
} as const;

const node = (
  id: string,
  label: string,
  displayName: string,
  properties: PlainNode['properties'] = {},
): PlainNode => ({
  id,
  label,
  displayName,
  properties,
  externalId: `file-id-${label}`,
  attributes: { 联系人: '金丝雀电话' },
});
const resource = (id: string, title: string, kind: string, more: PlainNode['properties'] = {}): PlainNode =>
  node(id, 'Resource', title, { kind, note: '金丝雀备注', ...more });

let count = 100;
const held = (host: string, title: string, dates: readonly string[]) =>
  dates.map((date) => {
    const id = uuid(count++);
    return {
      node: node(id, 'Activity', `${title}(${Number(date.slice(5, 7))}月${Number(date.slice(8))}日)`, {
        date,
        kind: '文体',
      }),
      ties: [{ kind: 'ORGANIZED', from: host, to: id, subkind: 'host' } as PlainTie],
    };
  });

/** A small community: what is offered by organizations, by a resident, by both, and what bears a resident's name. */
export function village(): CommunityRecord {
  count = 100;
  const activities = [
    ...held(ids.choir, '合唱排练', ['2026-08-07', '2026-08-14', '2026-08-28', '2026-09-04']),
    ...held(ids.school, '家长课堂', ['2025-01-15', '2025-02-15', '2025-04-15']),
    ...held(ids.committee, '邻里节', ['2025-05-01', '2026-05-01']),
    ...held(ids.committee, '活动室', ['2026-08-03', '2026-08-10', '2026-08-17']),
    ...held(ids.resident, '楼道读书会', ['2026-08-01', '2026-08-08', '2026-08-15']),
    ...held(ids.committee, '给金丝雀祝寿', ['2026-08-01', '2026-08-08', '2026-08-15']),
  ];
  const provided = (from: string, to: string, subkind: string, more: Partial<PlainTie> = {}): PlainTie => ({
    kind: 'PROVIDES',
    from,
    to,
    subkind,
    ...more,
  });
  const record = recordFrom(
    [
      node(ids.community, 'Community', '桂花里', { district: '东区' }),
      node(ids.committee, 'Committee', '桂花里居委会'),
      node(ids.choir, 'Organization', '晚霞合唱团', {
        kind: 'selfOrganization',
        field: 'cultureSports',
        foundedOn: '2019-03',
      }),
      node(ids.school, 'Organization', '实验小学', { kind: 'school' }),
      node(ids.hall, 'Place', '活动室', { kind: 'venue', latitude: 31.2, longitude: 121.4 }),
      node(ids.grid, 'Place', '第一网格', { kind: 'grid' }),
      node(ids.building, 'Place', '3号楼', { kind: 'building', latitude: 31.2 }),
      node(uuid(15), 'Place', '金丝雀家', { kind: 'building' }),
      resource(ids.hallOffered, '活动室', 'venue', { capacity: 40, confirmedOn: '2026-06' }),
      resource(ids.meals, '老年食堂', 'service', {
        category: '助餐',
        capacity: 60,
        availableFrom: '2026-01',
        availableTo: '2026-12',
      }),
      resource(ids.fund, '微基金', 'funds', { capacity: 20_000, availableTo: '2026-03-31' }),
      resource(ids.tailor, '缝补衣服', 'skill', { capacity: 3 }),
      resource(ids.together, '法律咨询', 'skill'),
      resource(ids.named, '金丝雀书法班', 'training'),
      resource(ids.past, '旧衣回收', 'goods'),
      node(ids.resident, 'Resident', '金丝雀'),
      node(ids.worker, 'SocialWorker', '百灵鸟'),
      ...activities.map((each) => each.node),
    ],
    [
      { kind: 'WITHIN', from: ids.building, to: ids.grid },
      provided(ids.committee, ids.hallOffered, 'hosts'),
      provided(ids.committee, ids.meals, 'funds'),
      provided(ids.school, ids.meals, 'delivers'),
      provided(ids.worker, ids.meals, 'assures'),
      provided(ids.committee, ids.fund, 'owns'),
      provided(ids.resident, ids.tailor, 'delivers'),
      provided(ids.resident, ids.together, 'delivers'),
      provided(ids.committee, ids.together, 'hosts'),
      provided(ids.school, ids.named, 'delivers'),
      provided(ids.school, ids.past, 'owns', { validTo: '2026-01-31' }),
      ...[ids.resident].map((from): PlainTie => ({ kind: 'USES', from, to: ids.meals })),
      ...activities.flatMap((each) => each.ties),
    ],
  );
  return { ...record, communityId: ids.community };
}
