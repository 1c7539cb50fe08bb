import { describe, expect, it } from 'vitest';
import { needMatches, type NeedMatchesQuestion } from '../../../../server/analysis/resources/needMatches.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const usual: NeedMatchesQuestion = {
  phase: 'waiting',
  kind: null,
  mostSteps: 3,
  first: 20,
  offset: 0,
  today,
};
const ask = (record = toy12Record(), question: Partial<NeedMatchesQuestion> = {}, selection: object = {}) =>
  needMatches(record, { communityId: 'community', ...selection }, { ...usual, ...question });

const resident = (id: string, more: Partial<PlainNode> = {}): PlainNode => ({
  id,
  label: 'Resident',
  ...more,
});
const need = (id: string, properties: Record<string, string> = {}): PlainNode => ({
  id,
  label: 'Need',
  properties: { kind: 'service', status: 'open', ...properties },
});
const resource = (id: string, properties: Record<string, string | number> = {}): PlainNode => ({
  id,
  label: 'Resource',
  properties: { kind: 'service', confirmedOn: '2026-06-01', ...properties },
});
const tie = (kind: PlainTie['kind'], from: string, to: string, more: Partial<PlainTie> = {}): PlainTie => ({
  kind,
  from,
  to,
  ...more,
});
/** a – b – c – d, one who needs, and whatever is given by whom. */
const people = ['a', 'b', 'c', 'd'].map((id) => resident(id));
const chain = ['ab', 'bc', 'cd'].map((pair) => tie('KNOWS', pair[0]!, pair[1]!));
const village = (nodes: PlainNode[], ties: PlainTie[]) =>
  recordFrom([...people, need('n'), ...nodes], [...chain, tie('HAS_NEED', 'a', 'n'), ...ties]);
const given = (...pairs: string[]): PlainTie[] =>
  pairs.map((pair) => tie('PROVIDES', pair[0]!, pair.slice(1)));
const suggested = (record: ReturnType<typeof village>, question: Partial<NeedMatchesQuestion> = {}) =>
  ask(record, question).needs[0]!.suggestions;

describe('needMatches', () => {
  it('shows P07 to P12 of Toy-12 at six steps, and has the committee member bring both together', () => {
    const before = ask(toy12Record(), {}, { asOf: '2026-02' });
    const need = before.needs.find(({ actor }) => actor.id === 'P12')!;
    expect([need.state, need.steps, need.suggestions.length]).toEqual(['far', 6, 1]);
    const [suggestion] = need.suggestions;
    expect(suggestion).toMatchObject({ provider: { id: 'P07' }, steps: 6, introducer: { id: 'P02' } });
    expect(suggestion!.path.map(({ actor }) => actor.id)).toEqual('P12 P10 P09 P02 P01 P06 P07'.split(' '));
    // E2 was still ahead then, and P07 took part in it.
    expect(suggestion!.nextStep).toMatchObject({
      text: 'match.next.occasion',
      parameters: { step: { text: 'match.next.brought' }, title: 'E2' },
    });
    const after = ask(toy12Record(), {}, { asOf: '2026-05' }).needs.find(({ actor }) => actor.id === 'P12')!;
    expect([after.state, after.suggestions[0]!.steps]).toEqual(['known', 1]);
    expect(after.suggestions[0]!.nextStep).toMatchObject({ text: 'match.next.known' });
  });

  it('suggests the nearest, then who lives in the same building, then where most room is left', () => {
    const homes = ['a', 'd'].map((id) => tie('LIVES_IN', id, 'home'));
    const record = village(
      [
        { id: 'home', label: 'Place', displayName: '1号楼', properties: { kind: 'building' } },
        ...['e', 'f'].map((id) => resident(id)),
        ...['near', 'far', 'same', 'roomy', 'tight'].map((id) =>
          resource(id, id === 'roomy' ? { capacity: 9 } : id === 'tight' ? { capacity: 2 } : {}),
        ),
      ],
      [...homes, tie('KNOWS', 'c', 'e'), ...given('bnear', 'dsame', 'efar', 'eroomy', 'etight')],
    );
    const found = suggested(record);
    expect(found.map(({ resourceId, steps, samePlace }) => [resourceId, steps, samePlace])).toEqual([
      ['near', 1, false],
      ['same', 3, true],
      ['roomy', 3, false],
    ]);
    expect(found[2]!.capacityLeft).toBe(9);
    expect(found[1]!.reasons.map((each) => each.text)).toEqual([
      'match.reason.far',
      'match.reason.samePlace',
    ]);
  });

  it('walks a short path from contact to contact, a long one not', () => {
    const record = village(
      [resource('r'), { id: 'w', label: 'SocialWorker', displayName: '小林' }],
      given('dr'),
    );
    expect(suggested(record)[0]).toMatchObject({
      introducer: { id: 'b' },
      nextStep: { text: 'match.next.chain', parameters: { introducer: 'b', last: 'c', provider: 'd' } },
    });
    expect(suggested(record, { mostSteps: 2 })[0]).toMatchObject({
      introducer: { id: 'w' },
      nextStep: { text: 'match.next.brought' },
    });
    // Who does not want to be asked passes nobody on, wherever on the path she is.
    const reluctant = recordFrom(
      [
        ...people.map((each) =>
          each.id === 'c' ? resident('c', { withheld: { leadership: '2026-01-01' } }) : each,
        ),
        need('n'),
        resource('r'),
        { id: 'w', label: 'SocialWorker' },
      ],
      [...chain, tie('HAS_NEED', 'a', 'n'), ...given('dr')],
    );
    expect(suggested(reluctant)[0]).toMatchObject({
      introducer: { id: 'w' },
      nextStep: { text: 'match.next.brought' },
    });
    const near = village([resource('r')], given('cr'));
    expect(suggested(near)[0]!.nextStep).toMatchObject({ text: 'match.next.introduced' });
  });

  it('has nobody introduce who was merely mentioned, does not want to, or may be a child, and says so', () => {
    const over = (b: Partial<PlainNode>) => {
      const nodes = [resident('b', b), ...people.filter(({ id }) => id !== 'b')];
      const record = recordFrom(
        [...nodes, need('n'), resource('r'), { id: 'w', label: 'SocialWorker' }],
        [...chain, tie('HAS_NEED', 'a', 'n'), ...given('cr')],
      );
      const [{ introducer, path }] = suggested(record) as [ReturnType<typeof suggested>[number]];
      return [introducer?.id, path.map(({ consent }) => consent)];
    };
    expect(over({})).toEqual(['b', ['notAsked', 'notAsked', 'notAsked']]);
    expect(over({ isMentioned: true })).toEqual(['w', ['notAsked', 'mentioned', 'notAsked']]);
    expect(over({ withheld: { leadership: '2026-01-01' } })[0]).toBe('w');
    expect(over({ properties: { birthYear: 2010 } })).toEqual(['w', ['notAsked', 'mayBeChild', 'notAsked']]);
  });

  it('names the first hop without a path: a worker, else the provider’s organization, else a committee', () => {
    const lone = resident('e');
    const first = (...nodes: PlainNode[]) =>
      suggested(
        village(
          [resource('r'), lone, ...nodes],
          [
            ...given('er'),
            ...nodes
              .filter(({ label }) => label === 'Organization')
              .map(({ id }) => tie('MEMBER_OF', 'e', id)),
          ],
        ),
      )[0]!.introducer?.id ?? null;
    expect(first({ id: 'w', label: 'SocialWorker' }, { id: 'o', label: 'Organization' })).toBe('w');
    expect(first({ id: 'o', label: 'Organization' }, { id: 'k', label: 'Committee' })).toBe('o');
    expect(first({ id: 'k', label: 'Committee' })).toBe('k');
    expect(first()).toBeNull();
  });

  it('brings nobody together with whom there is tension, and says what to do where nothing fits', () => {
    const tense = village([resource('r')], [...given('cr'), tie('SUPPORTS', 'a', 'c', { weight: -2 })]);
    expect(suggested(tense)).toEqual([]);
    const nothing = ask(village([], [])).needs[0]!;
    expect([nothing.state, nothing.suggestions, nothing.nextStep?.text]).toEqual([
      'noSupply',
      [],
      'gap.unmetNeed.findSupply',
    ]);
    expect(ask(village([], [])).supplyGaps).toBe(1);
  });

  it('knows where the provider will be', () => {
    const record = village(
      [
        resource('r'),
        resident('e'),
        { id: 'tea', label: 'Activity', displayName: '茶话会', properties: { date: '2026-06-20' } },
      ],
      [...given('er'), tie('ATTENDED', 'e', 'tea')],
    );
    expect(suggested(record)[0]).toMatchObject({
      occasion: { activityId: 'tea', title: '茶话会', on: '2026-06-20', isExpected: false },
      nextStep: { text: 'match.next.occasion' },
    });
  });

  it('follows what is on its way, and suggests nothing anew that did not work lately', () => {
    const match = (subkind: string, more: Partial<PlainTie> = {}) =>
      village(
        [resource('r'), resource('s')],
        [
          ...given('br', 'bs'),
          tie('MEETS', 'r', 'n', { id: 'm', subkind, validFrom: '2026-05-01', ...more }),
        ],
      );
    const phases = (record: ReturnType<typeof village>) =>
      ask(record).phases.map(({ phase, count }) => [phase, count]);
    expect(phases(match('accepted'))).toEqual([
      ['waiting', 0],
      ['underWay', 1],
      ['closed', 0],
    ]);
    const [underWay] = ask(match('accepted'), { phase: 'underWay' }).needs;
    expect(underWay).toMatchObject({
      suggestions: [],
      match: { id: 'm', step: 'accepted', since: '2026-05-01', resourceTitle: 'r', providers: [{ id: 'b' }] },
    });
    expect(underWay!.match!.next).toEqual([
      { step: 'delivered', needsNote: false },
      { step: 'declined', needsNote: true },
      { step: 'withdrawn', needsNote: true },
    ]);
    const tried = (validTo: string) => {
      const [found] = ask(match('notMet', { validTo, note: '没时间' })).needs;
      return [found!.suggestions.map(({ resourceId }) => resourceId), found!.past.map(({ note }) => note)];
    };
    expect(tried('2026-05-20')).toEqual([['s'], ['没时间']]);
    expect(tried('2025-05-20')).toEqual([['r', 's'], ['没时间']]);
  });

  it('lists needs without supply first, pages, and narrows to a kind', () => {
    const record = recordFrom(
      [
        ...people,
        need('known', { reportedOn: '2026-01-01' }),
        need('missing', { kind: 'goods' }),
        need('met', { status: 'met' }),
        resource('r'),
      ],
      [
        ...chain,
        ...['known', 'missing'].map((id) => tie('HAS_NEED', 'a', id)),
        tie('HAS_NEED', 'a', 'met', { validTo: '2026-02-01' }),
        ...given('br'),
      ],
    );
    const ids = (question: Partial<NeedMatchesQuestion>) =>
      ask(record, question).needs.map(({ needId }) => needId);
    expect(ids({})).toEqual(['missing', 'known']);
    expect(ids({ first: 1, offset: 1 })).toEqual(['known']);
    expect(ids({ kind: 'goods' })).toEqual(['missing']);
    expect(ids({ phase: 'closed' })).toEqual(['met']);
  });
});
