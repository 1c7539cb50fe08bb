import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

const passcode = 'guihuali 2026';
/** What fails because there is no network is no fault of the page. */
const expected = /Failed to load resource|net::ERR_/;

/** Recording without a network, in a real browser with its service worker and its IndexedDB. */
describe.each([
  ['zh', 'narrow'],
  ['en', 'wide'],
] as const)('records outdoors in %s, %s', (language, width) => {
  const { field } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language, { width, expected });
  const { fitsTheScreen } = visit;
  let page: Page;
  let home: string;
  beforeEach(async () => {
    page = visit.page;
    home = await visit.openDemonstration();
  });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: keyof typeof field.tabs) =>
    page
      .getByRole('navigation', { name: field.tabs.label })
      .getByRole('button', { name: new RegExp(`^${field.tabs[name]}`) })
      .click();
  const unlock = async (word: string): Promise<void> => {
    await page.getByLabel(field.unlock.passcode).fill(word);
    await press(field.unlock.action);
  };
  const find = async (typed: string): Promise<void> => {
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.found button').first().click();
  };
  const ask = async <Data>(query: string): Promise<Data> => {
    const communityId = home.split('/').at(-1);
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id: communityId } }),
    });
    return ((await response.json()) as { data: Data }).data;
  };
  const counts = async (): Promise<Record<string, number>> => {
    const kinds = ['ATTENDED', 'KNOWS', 'ANSWERED', 'NOMINATES'];
    const lists = [
      ...kinds.map((kind) => [kind, `ties(communityId: $id, kinds: [${kind}])`] as const),
      ['activities', 'activities(communityId: $id)'] as const,
      ['withheldPersons', 'withheldPersons(communityId: $id)'] as const,
    ];
    const found: Record<string, number> = {};
    for (const [name, list] of lists) {
      const answer = await ask<{ list: { totalCount: number } }>(
        `query($id: ID!) { list: ${list} { totalCount } }`,
      );
      found[name] = answer.list.totalCount;
    }
    return found;
  };

  const prepare = async (): Promise<void> => {
    await page.goto(`${home}/field`);
    await page.getByRole('heading', { name: field.prepare.title }).waitFor();
    await fitsTheScreen();
    await page.getByLabel(field.prepare.passcode).fill(passcode);
    await page.getByLabel(field.prepare.again).fill(passcode);
    await press(field.prepare.action);
    await page.getByRole('heading', { name: field.interview.startTitle }).waitFor();
    await tab('device');
    await page.getByText(field.device.shell).waitFor();
    await fitsTheScreen();
  };

  const interview = async (): Promise<void> => {
    await tab('interview');
    await find('wang');
    await fitsTheScreen();
    await press(field.interview.begin);
    await find('li');
    await find('zhang');
    await page.getByRole('searchbox').fill('新来的丙');
    await press(field.search.newAction.replace('{name}', '新来的丙'));
    await page.locator('.named').nth(2).waitFor();
    await fitsTheScreen();
    const heading = page.getByRole('heading', { name: field.interview.pileTitle });
    while ((await heading.count()) === 0) await press(field.interview.next);
    await page.locator('.pile-card').first().getByText('4', { exact: true }).click();
    await fitsTheScreen();
    await press(field.interview.next);
    await page.locator('.square-of-pair').first().click();
    await page.locator('.square-of-pair[aria-pressed=true]').waitFor();
    await fitsTheScreen();
    await press(field.interview.next);
    await page.getByRole('heading', { name: field.interview.checkTitle }).waitFor();
    await fitsTheScreen();
    await press(field.interview.finish);
    await page.getByText(field.interview.finished.split('{name}')[1]!).waitFor();
  };

  const signIn = async (title: string): Promise<void> => {
    await tab('signIn');
    await fitsTheScreen();
    await page.getByLabel(field.signIn.name).fill(title);
    await press(field.signIn.begin);
    await page.locator('.tick').nth(0).click();
    await page.locator('.tick').nth(1).click();
    await page.getByText(field.signIn.ticked.replace('{n}', '2')).waitFor();
    await fitsTheScreen();
    await press(field.signIn.finish);
    await page.getByText(field.signIn.finished.split('{n}')[0]!.replace('{title}', title)).waitFor();
  };

  it('opens, records and keeps without a network, and sends everything once', async () => {
    const before = await counts();
    await prepare();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: field.unlock.title }).waitFor();
    await fitsTheScreen();
    await unlock('guihuali 2025');
    await page.getByText(field.unlock.wrong).waitFor();
    await unlock(passcode);
    await page.getByRole('heading', { name: field.interview.startTitle }).waitFor();
    await interview();
    await signIn(`门口义诊 ${width}`);
    await tab('outbox');
    await page.getByRole('button', { name: field.outbox.send.replace('{n}', '2') }).waitFor();
    await fitsTheScreen();
    // Nothing is lost when the browser is closed; nothing of it can be read on the disk.
    await page.reload();
    expect(await stored(page)).not.toMatch(/新来的丙|义诊/);
    await unlock(passcode);
    await tab('outbox');
    expect(await counts()).toEqual(before);

    // The server takes it, and its answer is cut off.
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.context().setOffline(false);
    await page.getByText(field.outbox.unanswered).waitFor();
    await page.getByText(field.outbox.unansweredMark).first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: field.outbox.send.replace('{n}', '2') }).click();
    await page.getByRole('heading', { name: field.outbox.receipts }).waitFor();
    await page.getByRole('button', { name: field.outbox.nothing }).waitFor();
    await page.getByText(field.outbox.receiptKept).first().waitFor();
    await fitsTheScreen();
    const after = await counts();
    expect(after).toEqual({
      ...before,
      ATTENDED: before.ATTENDED! + 2,
      activities: before.activities! + 1,
      ANSWERED: before.ANSWERED! + 1,
      // Who was merely mentioned is in no list, and neither are her ties.
      NOMINATES: before.NOMINATES! + 2,
      KNOWS: before.KNOWS! + 1,
      withheldPersons: before.withheldPersons! + 1,
    });
    await page.reload();
    await unlock(passcode);
    await tab('outbox');
    await page.getByRole('button', { name: field.outbox.nothing }).waitFor();
    expect(await counts()).toEqual(after);

    await tab('device');
    await press(field.device.wipe);
    await press(field.device.wipeYes);
    await page.getByRole('heading', { name: field.prepare.title }).waitFor();
    expect(await stored(page)).toBe('[]');
  });

  it('asks to settle what the server does not take', async () => {
    await prepare();
    await page.context().setOffline(true);
    await signIn('要撤的活动');
    await tab('outbox');
    await page.route('**/graphql', async (route) => {
      await route.fulfill({
        json: {
          errors: [
            {
              message: 'not there',
              extensions: {
                code: 'NOT_FOUND',
                problems: [{ code: 'notFound', field: 'attendees.1.personId' }],
              },
            },
          ],
        },
      });
    });
    await page.context().setOffline(false);
    await press(field.outbox.mend);
    await page.getByRole('heading', { name: field.mend.title.replace('{title}', '要撤的活动') }).waitFor();
    await fitsTheScreen();
    await page.unroute('**/graphql');
    await press(field.mend.leaveOut);
    await press(field.mend.again);
    await page.getByText(field.outbox.receipt.attendance.replace('{n}', '1')).waitFor();
  });
});

/** With accounts: the session ends while somebody is outdoors. */
describe('records outdoors of somebody who is signed in', () => {
  const { field, session } = messages.zh;
  const running = productInBrowser();
  const visit = pageForEach(running, 'zh', { width: 'narrow', expected });
  const administrator = { loginName: 'admin', name: '管理员甲', password: 'a long walk by the river' };

  it('are kept while nobody is signed in, and sent after signing in again', async () => {
    const { page, fitsTheScreen } = visit;
    const home = await visit.openDemonstration();
    await page.evaluate(async (first) => {
      const post = (address: string, body: object) =>
        fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }).then((response) => response.json() as Promise<{ viewer: { accountId: string } }>);
      const { viewer } = await post('/session/setup', first);
      const grants = ['administrator', 'socialWorker'].map((role) => ({ role }));
      await post('/graphql', {
        query: 'mutation($id: ID!, $grants: [GrantInput!]!) { setGrants(id: $id, grants: $grants) { id } }',
        variables: { id: viewer.accountId, grants },
      });
    }, administrator);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await page.goto(`${home}/field`);
    await page.getByLabel(field.prepare.passcode).fill(passcode);
    await page.getByLabel(field.prepare.again).fill(passcode);
    await press(field.prepare.action);
    const tabs = page.getByRole('navigation', { name: field.tabs.label });
    await tabs.getByRole('button', { name: field.tabs.signIn }).click();
    await page.getByLabel(field.signIn.name).fill('楼下签到');
    await page.context().clearCookies();
    await press(field.signIn.begin);
    await page.locator('.tick').first().click();
    await press(field.signIn.finish);
    await tabs.getByRole('button', { name: new RegExp(field.tabs.outbox) }).click();
    await page.getByText(field.outbox.signedOut).waitFor();
    await fitsTheScreen();
    // Whoever opens the page anew finds what is on the device, not the sign-in.
    await page.reload();
    await page.getByLabel(field.unlock.passcode).fill(passcode);
    await press(field.unlock.action);
    await tabs.getByRole('button', { name: new RegExp(field.tabs.outbox) }).click();
    await press(field.outbox.send.replace('{n}', '1'));
    await page.getByRole('link', { name: field.outbox.signIn }).click();
    await page.getByRole('link', { name: field.returnTo }).waitFor();
    await fitsTheScreen();
    await page.locator('input[autocomplete=username]').fill(administrator.loginName);
    await page.locator('input[autocomplete=current-password]').fill(administrator.password);
    await press(session.signIn.action);
    await tabs.getByRole('button', { name: new RegExp(field.tabs.outbox) }).click();
    await press(field.outbox.send.replace('{n}', '1'));
    await page.getByText(field.outbox.receipt.attendance.replace('{n}', '1')).waitFor();
    expect(page.url()).not.toContain('signIn');
  });
});

/** Everything that lies in the browser's database, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('linli-field');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
    });
    database.close();
    const decode = (_key: string, value: unknown): unknown =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
    return JSON.stringify(rows, decode);
  });
