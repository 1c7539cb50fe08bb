import { describe, expect, it } from 'vitest';
import { groupByQuestion, questionOf } from '../../../../client/composables/measures/measureQuestions.ts';
import { measure } from '../../answers.ts';

describe('the questions that measures answer', () => {
  it.each([
    ['node', 'connections', 'contacts'],
    ['node', 'brokerage', 'bridging'],
    ['node', 'diffusion', 'position'],
    ['node', 'groups', 'closeKnit'],
    ['edge', 'brokerage', 'ties'],
    ['partition', 'groups', 'circles'],
    ['network', 'cohesion', 'whole'],
    ['network', 'centrality', 'fewOrMany'],
    ['network', 'groups', 'mixing'],
    ['distribution', 'connections', 'cases'],
    ['network', 'a later family', 'whole'],
    ['node', 'a later family', 'other'],
    ['a later level', 'cohesion', 'other'],
  ])('of a %s in %s: %s', (level, family, question) => {
    expect(questionOf({ level, family })).toBe(question);
  });

  it('hold every measure once, in the order of the catalogue, and no empty question', () => {
    const catalogue = [
      measure('betweenness', 'centrality', '中介中心性'),
      measure('degree', 'connections', '联系人数'),
      measure('betweenness', 'diffusion', '传播'),
    ];
    const groups = groupByQuestion(catalogue);
    expect(groups.map(({ question }) => question)).toEqual(['contacts', 'position']);
    expect(groups[1]?.measures.map(({ name }) => name)).toEqual(['中介中心性', '传播']);
  });
});
