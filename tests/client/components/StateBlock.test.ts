import { expect, it } from 'vitest';
import StateBlock from '../../../client/components/StateBlock.vue';
import { show } from './mounting.ts';

it('says that it reads, until there is content', () => {
  expect(show(StateBlock, { isLoading: true }, { default: 'content' }).text()).toBe('正在读取……');
  expect(show(StateBlock, { isLoading: true, hasContent: true }, { default: 'content' }).text()).toBe(
    'content',
  );
});

it('shows the message of the server, or that it was not reached, and a way to try again', async () => {
  const refused = show(StateBlock, { problem: { message: '没有这个社区', code: 'NOT_FOUND' } });
  expect(refused.find('[role=alert]').text()).toContain('没有这个社区');
  const lost = show(StateBlock, { problem: { message: null, code: 'NETWORK' } }, {}, 'en');
  expect(lost.text()).toContain('cannot be reached');
  await lost.find('button').trigger('click');
  expect(lost.emitted('retry')).toHaveLength(1);
});

it('offers a next step when there is nothing', () => {
  const empty = show(StateBlock, { isEmpty: true, emptyTitle: '空的' }, { next: '<a href="/data">导入</a>' });
  expect(empty.text()).toContain('空的');
  expect(empty.find('a').text()).toBe('导入');
});
