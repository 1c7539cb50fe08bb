import { describe, expect, it } from 'vitest';
import { directionDeviation } from '../../../../server/cultivation/alerts/directionDeviation.ts';
import { fieldsOfActivity } from '../../../../server/cultivation/activityFields.ts';
import { activity, basisFrom, chinese, found, organization } from './handMade.ts';

function choir(kinds: readonly (string | null)[], field: string | null = 'cultureSports', daysBefore = 1) {
  const held = kinds.map((kind, i) =>
    activity(`a${i}`, daysBefore + i, ['choir'], [], kind === null ? {} : { kind }),
  );
  return basisFrom(
    [organization('choir', field === null ? {} : { field }), ...held.map(({ node }) => node)],
    held.flatMap(({ ties }) => ties),
  );
}

describe('direction deviation', () => {
  it('tells an organization whose activities are of another field', () => {
    const [alert] = found(directionDeviation, choir(['合唱', '家电维修', '便民服务']));
    expect(alert).toMatchObject({ subjectId: 'choir', severity: 'medium' });
    expect(chinese(alert!.why)).toBe('choir登记的领域是“文体活动”，最近90天3次活动里只有1次是这一类。');
    expect(alert!.evidence).toHaveLength(2);
    expect(found(directionDeviation, choir(['家电维修']))[0]?.severity).toBe('high');
  });

  it('says nothing at half, without a declared field, without kinds, and of what is long ago', () => {
    expect(found(directionDeviation, choir(['合唱', '家电维修']))).toEqual([]);
    expect(found(directionDeviation, choir(['家电维修'], null))).toEqual([]);
    expect(found(directionDeviation, choir(['家电维修'], 'other'))).toEqual([]);
    expect(found(directionDeviation, choir([null, '例会']))).toEqual([]);
    expect(found(directionDeviation, choir(['家电维修'], 'cultureSports', 90))).toEqual([]);
  });

  it('reads kinds as people write them', () => {
    expect(fieldsOfActivity('Dance class')).toEqual(['dailyLife', 'cultureSports']);
    expect(fieldsOfActivity('广场舞')).toEqual(['cultureSports']);
    expect(fieldsOfActivity('议事')).toEqual(['communityAffairs']);
    expect(fieldsOfActivity('环保')).toEqual(['charity', 'communityAffairs']);
    expect([fieldsOfActivity('例会'), fieldsOfActivity(' '), fieldsOfActivity(null)]).toEqual([[], [], []]);
  });
});
