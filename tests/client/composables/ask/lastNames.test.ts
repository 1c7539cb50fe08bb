import { describe, expect, it } from 'vitest';
import { withNamed, type NamedPerson } from '../../../../client/composables/ask/interviewDraft.ts';
import { lastNamesOf, recallOf, type FormerNaming } from '../../../../client/composables/ask/lastNames.ts';
import { actor, question } from '../../answers.ts';

const naming = (id: string, more: Partial<FormerNaming> = {}): FormerNaming => ({
  tieId: `tie-${id}`,
  actor: actor(id),
  ...{ kind: 'NOMINATES', subkind: 'trust', fromNamed: false, stressful: false, endedOn: null },
  ...more,
});
const help = { kind: 'SUPPORTS', subkind: 'instrumental', fromNamed: true } as const;
const person = (id: string): NamedPerson => ({ id, name: `居民${id}`, placeId: null, placeName: null });

describe('the names of the last round', () => {
  it('come back under the question whose answers become the same kind of tie', () => {
    const questions = [
      question('trust', { subkind: 'trust' }),
      question('own', { subkind: null }),
      question('hand', help),
      question('strain', { kind: 'KNOWS', subkind: null, stressful: true }),
    ];
    const namings = [
      naming('a'),
      // A nomination without a sub-kind has the key of its question.
      naming('b', { subkind: 'own' }),
      naming('c', help),
      naming('d', { ...help, fromNamed: false }),
      naming('e', { kind: 'KNOWS', subkind: null, stressful: true }),
      naming('f', { kind: 'KNOWS', subkind: null }),
    ];
    expect(
      questions.map((each) => lastNamesOf(each, questions, namings).map((found) => found.actor.id)),
    ).toEqual([['a'], ['b'], ['c'], ['e']]);
  });

  it('come once where two questions become the same kind of tie', () => {
    const questions = [question('hand', help), question('money', help)];
    const found = questions.map((each) => lastNamesOf(each, questions, [naming('a', help)]).length);
    expect(found).toEqual([1, 0]);
  });

  it('are still so, taken back, or not asked about, which is not no', () => {
    const trust = question('trust');
    const takenBack = new Map([['tie-b', { questionKey: 'trust', personId: 'b', isEnding: false }]]);
    const answers = withNamed({}, trust, person('a'));
    const recalled = ['a', 'b', 'c'].map((id) => recallOf(answers, takenBack, trust, naming(id)));
    expect(recalled).toEqual(['still', 'noLonger', 'notAsked']);
    // Of another question nothing follows.
    expect(recallOf(answers, new Map(), question('discuss'), naming('a'))).toBe('notAsked');
  });
});
