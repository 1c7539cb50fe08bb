import type { CommunityOverview } from '../../entities/results/overview.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { list, words } from '../document.ts';

/** What asks for attention in a community, a sentence each. */
export const attentionOf = ({ attention }: CommunityOverview): Sentence[] =>
  attention.map(({ title, text }) => words('{title}：{text}', '{title}: {text}', { title, text }));

/** What to do next, or that nothing is urgent. */
export const nextSteps = (steps: readonly Sentence[]): ReportBlock[] =>
  list(steps, words('按现有的资料，没有急着要做的事。', 'By what is recorded, nothing is urgent.'));
