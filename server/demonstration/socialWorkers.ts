import type { Gender } from '../entities/resident.ts';
import type { NameGiver } from './names.ts';
import type { Recorder } from './recorder.ts';

const EMPLOYER = '禾木社会工作服务中心';
const WORKERS: readonly (readonly [gender: Gender, birthYear: number, worksHereSince: number])[] = [
  ['female', 1984, 6],
  ['female', 1991, 3],
  ['male', 1996, 2],
];

export interface Worker {
  readonly id: string;
  readonly name: string;
  /** How many years ago she began here. */
  readonly years: number;
}

export function recordSocialWorkers(record: Recorder, names: NameGiver): Worker[] {
  return WORKERS.map(([gender, birthYear, years], index) => {
    const name = names.fullName(names.surname(), gender, birthYear);
    const id = record.addNode('SocialWorker', `worker ${index + 1}`, {
      externalId: `S${String(index + 1).padStart(2, '0')}`,
      properties: { name, employer: EMPLOYER },
    });
    return { id, name, years };
  });
}
