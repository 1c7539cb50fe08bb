import { describe, expect, it } from 'vitest';
import { withdrawalReadiness } from '../../../server/cultivation/withdrawalReadiness.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';
import {
  activity,
  chinese,
  dayBefore,
  entry,
  members,
  organization,
  residents,
  today,
  worker,
} from './alerts/handMade.ts';

const attended = (from: string, to: string): PlainTie => ({ kind: 'ATTENDED', from, to });
const stated = (item: string, holds: boolean, more: Partial<CaseEntry> = {}) =>
  entry({ kind: 'statement', subjectId: 'choir', item, holds, on: dayBefore(3), ...more });
const allHeld = ['withdrawal/accounts', 'exit/withdrawal/keys', 'withdrawal/group'].map((item) =>
  stated(item, true),
);

/** Three activities in the last weeks, the worker at so many of them; the members know one another since two years, or only the worker. */
function choir(visits: number, entries: readonly CaseEntry[] = allHeld, areLinked = true) {
  const held = [40, 20, 5].map((days, i) => activity(`a${i}`, days, ['choir']));
  const since = dayBefore(730);
  const record = recordFrom(
    [
      organization('choir'),
      worker('wen'),
      ...residents('ann', 'ben', 'cat'),
      ...held.map(({ node }) => node),
    ],
    [
      ...held.flatMap(({ ties, node }, i) => [
        ...ties,
        attended('ann', node.id),
        ...(i < visits ? [attended('wen', node.id)] : []),
      ]),
      ...members('choir', 'ann', 'ben', 'cat'),
      ...['ann', 'ben', 'cat'].map((to): PlainTie => ({ kind: 'KNOWS', from: 'wen', to, validFrom: since })),
      ...(areLinked
        ? ['ben', 'cat'].map((to): PlainTie => ({ kind: 'KNOWS', from: 'ann', to, validFrom: since }))
        : []),
    ],
  );
  const book = { cases: [], entries };
  return withdrawalReadiness(record, { communityId: 'community' }, { organizationId: 'choir', book, today });
}
const standings = ({ lines }: ReturnType<typeof choir>) =>
  Object.fromEntries(lines.map(({ id, standing }) => [id, standing]));

describe('readiness for withdrawal', () => {
  it('is there when every line is met', () => {
    const answer = choir(1);
    expect(standings(answer)).toEqual({
      ...{ presence: 'met', continues: 'met', autonomy: 'met' },
      ...{ accounts: 'met', keys: 'met', group: 'met' },
    });
    expect(answer.standing).toBe('met');
    expect(answer.lines.map(({ value }) => value)).toEqual([1 / 3, 3, 4, 1, 1, 1]);
  });

  it('is not when workers were at two of three activities', () => {
    const answer = choir(2);
    expect(standings(answer)).toMatchObject({ presence: 'unmet', continues: 'met' });
    expect(answer.standing).toBe('unmet');
    expect(chinese(answer.lines[0]!.found)).toBe('社工在67%的活动上');
  });

  it('is not when members are linked by the worker only', () => {
    const { lines } = choir(1, allHeld, false);
    expect(lines[2]).toMatchObject({ id: 'autonomy', standing: 'unmet', value: 0 });
  });

  it('is unknown while nobody says who holds the keys, or what was said is over', () => {
    expect(choir(1, []).standing).toBe('unknown');
    const over = allHeld.with(1, stated('withdrawal/keys', true, { until: dayBefore(1) }));
    expect(standings(choir(1, over))).toMatchObject({ keys: 'unknown', accounts: 'met' });
    const lost = [...allHeld, stated('withdrawal/accounts', false)];
    expect(standings(choir(1, lost))).toMatchObject({ accounts: 'unmet' });
  });

  it('can be told of organizations only', () => {
    const record = recordFrom(residents('ann'), []);
    expect(() =>
      withdrawalReadiness(
        record,
        { communityId: 'community' },
        { organizationId: 'ann', book: { cases: [], entries: [] }, today },
      ),
    ).toThrow(ProblemError);
  });
});
