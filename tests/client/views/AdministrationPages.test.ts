import { afterEach, describe, expect, it, vi } from 'vitest';
import AuditView from '../../../client/views/AuditView.vue';
import BackupsView from '../../../client/views/BackupsView.vue';
import CatalogueView from '../../../client/views/CatalogueView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const state = signedIn([{ role: 'administrator' }]);
const accounts = {
  accounts: {
    totalCount: 1,
    edges: [
      {
        node: {
          id: 'a9',
          loginName: 'wang',
          name: '王社工',
          disabledAt: null,
          mustChangePassword: false,
          createdAt: '2026-09-01T08:00:00Z',
          grants: [],
        },
      },
    ],
  },
};
const communities = { communities: { totalCount: 0, edges: [] } };
const entry = (seq: number, part: object) => ({
  cursor: String(seq),
  node: {
    seq,
    at: new Date(2026, 8, 1, 10, 32).toISOString(),
    accountId: 'a9',
    action: 'read',
    what: ['ego'],
    communityId: null,
    isAboutAll: false,
    personIds: [],
    outcome: 'done',
    ...part,
  },
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the log', () => {
  const show = (edges: object[], more: Record<string, unknown> = {}) =>
    mountPage(AuditView, {
      name: 'audit',
      state,
      answers: {
        Accounts: accounts,
        Communities: communities,
        AuditEntries: { auditEntries: { pageInfo: { hasNextPage: false, endCursor: null }, edges } },
        ...more,
      },
    });

  it('says who did what to whose data in sentences', async () => {
    const { wrapper } = await show([
      entry(4, { personIds: ['p1', 'p2', 'p3'] }),
      entry(3, { isAboutAll: true, action: 'export', accountId: 'local' }),
      entry(2, { action: 'write', outcome: 'refused', accountId: 'abcdefgh-1' }),
      entry(1, { action: 'signInRefused', personIds: ['a9'] }),
    ]);
    const lines = wrapper.findAll('.audit-line').map((line) => line.text());
    expect(lines[0]).toContain('10:32');
    expect(lines[0]).toContain('王社工 看了3 位居民的资料');
    expect(lines[1]).toContain('本机使用者 导出了全社区居民的资料');
    expect(lines[2]).toMatch(/账号 abcdefgh 改了社区的资料\s*没有权限，已拒绝/);
    expect(lines[3]).toContain('想登录，没有成功');
  });

  it('asks again for what was chosen', async () => {
    const { wrapper, asked } = await show([]);
    expect(wrapper.text()).toContain('没有这样的记录');
    await wrapper.findAll('.audit-filters select')[1]!.setValue('erase');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'AuditEntries').at(-1)?.variables).toMatchObject({
      filter: { action: 'erase', accountId: null },
    });
  });

  it('tells when the log was touched', async () => {
    const firstProblem = { file: 'audit-1.jsonl', line: 7, kind: 'changed' };
    const { wrapper } = await show([], {
      AuditVerification: { auditVerification: { ok: false, lines: 6, head: '6 abc', firstProblem } },
    });
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '核对全部记录')!
      .trigger('click');
    await settle();
    expect(wrapper.get('[role=status]').text()).toContain('第 7 行（audit-1.jsonl）对不上');
  });
});

describe('backups', () => {
  const backup = {
    name: 'linli-1.age',
    madeAt: '2026-09-01T08:00:00Z',
    bytes: 1_234_567,
    nodes: 10,
    ties: 20,
    verifiedAt: null,
  };
  const show = (part: object, more: Record<string, unknown> = {}) =>
    mountPage(BackupsView, {
      name: 'backups',
      state,
      answers: {
        Backups: {
          backups: [backup],
          backupState: { isConfigured: true, everyHours: 24, keepDays: 30, lastFailure: null, ...part },
        },
        ...more,
      },
    });

  it('lists and checks them', async () => {
    const { wrapper } = await show(
      {},
      { VerifyBackup: { verifyBackup: { ...backup, verifiedAt: '2026-09-02T08:00:00Z' } } },
    );
    expect(wrapper.get('tbody').text()).toContain('1.2 MB');
    expect(wrapper.get('tbody').text()).toContain('还没有核对过');
    await wrapper.get('tbody button').trigger('click');
    await settle();
    expect(wrapper.text()).toContain('linli-1.age 完好');
  });

  it('says how to set them up, and what went wrong last', async () => {
    const { wrapper } = await show({
      isConfigured: false,
      lastFailure: { at: '2026-09-01T08:00:00Z', message: '文件夹写不进去' },
    });
    expect(wrapper.text()).toContain('LINLI_BACKUP_DIR');
    expect(wrapper.find('.page-header button').exists()).toBe(false);
    expect(wrapper.get('[role=alert]').text()).toContain('文件夹写不进去');
  });
});

describe('the data catalogue', () => {
  const row = (field: string, name: string, sensitivity: string) => ({
    field,
    subject: '居民',
    name,
    purpose: '提供社区服务',
    basis: '法定职责',
    sensitivity,
    keepUntil: '5 年',
    seenBy: ['socialWorker', 'supervisor'],
  });
  it('says who sees a field, and finds by word', async () => {
    const { wrapper } = await mountPage(CatalogueView, {
      name: 'catalogue',
      state,
      answers: {
        DataCatalogue: { dataCatalogue: [row('a', '姓名', '个人信息'), row('b', '健康状况', '敏感')] },
      },
    });
    expect(wrapper.findAll('tbody tr')).toHaveLength(2);
    expect(wrapper.get('tbody').text()).toContain('社工, 督导');
    await wrapper.get('input[type=search]').setValue('健康');
    expect(wrapper.findAll('tbody tr')).toHaveLength(1);
    await wrapper.get('input[type=search]').setValue('没有的');
    expect(wrapper.text()).toContain('不在目录里的，就不会保存');
  });
});
