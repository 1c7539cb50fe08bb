import { random } from '../../server/analysis/random.ts';
import type { ImportFile } from '../../server/inquiry/importMessages.ts';
import { dayNumber, dayOfNumber } from '../../server/graph/daySpan.ts';

export interface CultivatedSize {
  readonly residents: number;
  readonly organizations: number;
  readonly activities: number;
  readonly attendances: number;
  readonly cases: number;
}

const years = 3;
const seed = 20_260_902;
const membersOfOrganization = 30;

/**
 * A community as its two CSV files, whose organizations held activities over three years until `today`: each activity by
 * one organization, with one of its members as organizer; half of who comes are members, the rest come from everywhere.
 */
export function cultivatedFiles(
  { residents, organizations, activities, attendances }: CultivatedSize,
  today: string,
): ImportFile[] {
  const draw = random(seed);
  const below = (count: number): number => Math.floor(draw() * count);
  const fields = ['文体活动', '公益慈善', '社区事务', '生活服务'];
  const members = Array.from({ length: organizations }, () =>
    [...new Set(Array.from({ length: membersOfOrganization }, () => below(residents)))].map((i) => `P${i}`),
  );
  const last = dayNumber(today);
  const span = years * 365;
  const held = Array.from({ length: activities }, (_, i) => ({
    id: `E${i}`,
    date: dayOfNumber(last - 1 - Math.floor(((activities - 1 - i) * span) / activities)),
    by: below(organizations),
  }));
  const actors = [
    ...Array.from({ length: residents }, (_, i) => `P${i},居民,居民${i},,,,${1 + (i % 40)}号楼`),
    ...members.map((_, i) => `O${i},组织,队伍${i},自组织,${fields[i % fields.length]!},,`),
    ...held.map(({ id, date }) => `${id},活动,活动${id},,,${date},`),
  ];
  const each = Math.round(attendances / activities);
  const ties = [
    ...members.flatMap((persons, i) =>
      persons.map((person, k) => `${person},O${i},成员,${k === 0 ? '负责人' : '成员'},2023-01`),
    ),
    ...held.map(({ id, by, date }) => `O${by},${id},主办,,${date}`),
    ...held.flatMap(({ id, by, date }) => {
      const own = members[by]!;
      const come = new Set<string>([own[below(own.length)]!]);
      while (come.size < each)
        come.add(
          draw() < 0.5 && come.size < own.length / 2 ? own[below(own.length)]! : `P${below(residents)}`,
        );
      return [...come].map((person, k) => `${person},${id},参加,${k === 0 ? '组织者' : '参加者'},${date}`);
    }),
    ...Array.from({ length: residents * 3 }, (_, i) => {
      // Nearer neighbours first, then those further away: no two are told of twice.
      const other = (i % residents) + 1 + 40 * Math.floor(i / residents) + below(40);
      return `P${i % residents},P${other % residents},认识,,2024`;
    }),
  ];
  const bytes = (header: string, lines: readonly string[]): Uint8Array =>
    new TextEncoder().encode([header, ...lines, ''].join('\n'));
  return [
    { name: 'actors.csv', bytes: bytes('id,kind,name,组织类型,服务领域,date,building', actors) },
    { name: 'ties.csv', bytes: bytes('source,target,kind,subkind,validFrom', ties) },
  ];
}
