import { describe, expect, it } from 'vitest';
import { fairnessInWords } from '../../../../../server/analysis/activists/fairness/fairnessInWords.ts';
import { spoken } from '../../spoken.ts';

type Found = Parameters<typeof fairnessInWords>[0];
const men = { by: 'sex', group: 'male', groupName: { text: 'choice.Resident.gender.male' } } as const;
const nothing: Found = {
  top: 20,
  facts: [],
  coverage: [],
  selection: [],
  gaps: [],
  reliance: [],
  homophily: [],
  overall: [],
  byGroup: [],
};
const keys = (found: Partial<Found>) => fairnessInWords({ ...nothing, ...found }).map(({ text }) => text);
const rate = (p: number, flag = true) => ({
  ...men,
  residents: 50,
  listed: 2,
  rate: 0.04,
  ratio: 0.2,
  p,
  flag,
});
const named = (eiIndex: number, p: number) => ({ by: 'sex' as const, nominations: 100, eiIndex, p });
const reached = (respondents: number) => ({
  ...men,
  residents: 50,
  roster: 0.5,
  asked: 0.5,
  respondents,
  nominated: 0.5,
  alert: respondents !== 0.5,
});

describe('fairnessInWords', () => {
  it('speaks of a group where chance seldom does it, and else of chance', () => {
    expect(keys({ selection: [rate(0.049)] })).toEqual(['fairness.selection.seldom']);
    expect(keys({ selection: [rate(0.05)] })).toEqual(['fairness.selection.chance']);
    expect(keys({ selection: [rate(0.001, false)] })).toEqual(['fairness.nothing']);
  });

  it('names the dimension in which the group lies farthest behind', () => {
    const gap = (group: string, dimension: string, mean: number) => ({
      ...men,
      group,
      dimension,
      observed: 9,
      mean,
    });
    const gaps = [
      gap('male', 'participation', 0.4),
      gap('female', 'participation', 0.5),
      gap('male', 'namedByPeers', 0.2),
      gap('female', 'namedByPeers', 0.6),
    ];
    const [, second] = fairnessInWords({ ...nothing, selection: [rate(0.01)], gaps });
    expect(spoken(second!)).toBe('“男”主要差在“居民提名”这一项，可以看看这一项的记录是不是少记了他们。');
  });

  it('tells of the group whose order rests on a dimension more, and not of its mirror image', () => {
    const rest = (group: string, own: number, others: number, flag = true) => ({
      ...men,
      group,
      groupName: { text: `choice.Resident.gender.${group}` },
      dimension: 'rating',
      ranked: 30,
      correlation: own,
      others,
      flag,
    });
    const said = (...reliance: Found['reliance']) =>
      fairnessInWords({ ...nothing, reliance }).map((sentence) => spoken(sentence));
    expect(said(rest('female', 0.9, 0.6), rest('male', 0.6, 0.9))).toEqual([
      '“男”里谁先谁后，远比其他人更看“社工与知情人评价”这一项，可以看看这一项对他们记得公不公平。',
    ]);
    expect(said(rest('female', 0.9, 0.6), rest('male', 0.6, 0.9, false))).toEqual([
      '“女”里谁先谁后，远不如其他人看“社工与知情人评价”这一项，可以看看这一项是不是把他们记全了。',
    ]);
    expect(keys({ reliance: [rest('male', 0.6, 0.9, false)] })).toEqual(['fairness.nothing']);
  });

  it('tells who was hardly asked, not who was asked more', () => {
    const [only] = fairnessInWords({ ...nothing, coverage: [reached(0.2)] });
    expect(spoken(only!)).toBe('“男”占居民的50%，在作答的人里只占20%：可以再去问问他们。');
    expect(keys({ coverage: [reached(0.8)] })).toEqual(['fairness.nothing']);
  });

  it('minds that people name their own kind most where one kind was asked more', () => {
    expect(keys({ homophily: [named(-0.4, 0.001)] })).toEqual(['fairness.homophily.own']);
    expect(keys({ homophily: [named(-0.4, 0.2)] })).toEqual(['fairness.nothing']);
    expect(keys({ homophily: [named(-0.4, 0.001)], coverage: [reached(0.8)] })).toEqual([
      'fairness.homophily.uneven',
    ]);
  });
});
