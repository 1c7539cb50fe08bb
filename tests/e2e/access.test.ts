import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { demonstration, pageForEach, productInBrowser } from './inBrowser.ts';

const administrator = { loginName: 'admin', name: '管理员甲', password: 'a long walk by the river' };
const worker = { loginName: 'wang', name: '王社工', password: 'seven cranes over the bridge' };

/** Accounts, sessions, consent and the log, done with the built product in a real browser; each test goes on from the one before. */
describe.each(['zh', 'en'] as const)('access in %s', (language) => {
  const texts = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language, {
    // Browsers write every refused request there, also those that are expected here.
    expected: /status of 40[13]/,
  });
  const { fitsScreens } = visit;
  let page: Page;
  let communityId = '';
  let personId = '';
  beforeEach(() => {
    page = visit.page;
  });

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

  async function fillSignIn(loginName: string | null, password: string): Promise<void> {
    if (loginName !== null) await page.locator('input[autocomplete=username]').fill(loginName);
    await page.locator('input[autocomplete=current-password]').fill(password);
    await press(texts.session.signIn.action);
  }

  async function signIn({ loginName, password }: typeof worker, place = '/'): Promise<void> {
    await page.goto(`${running.url}${place}`);
    await heading(texts.session.signIn.title).waitFor();
    await fillSignIn(loginName, password);
    await heading(texts.session.signIn.title).waitFor({ state: 'detached' });
  }

  it('needs no sign-in for one person, who can turn accounts on', async () => {
    await page.goto(running.url);
    const link = page.getByRole('link', { name: new RegExp(demonstration) }).first();
    communityId = /\/c\/([^/?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
    await page.getByText(texts.session.account.local).first().click();
    await heading(texts.session.account.title).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: new RegExp(texts.session.account.turnOn) }).click();
    await heading(texts.session.setUp.localTitle).waitFor();
    await fitsScreens();
    await page.getByLabel(texts.session.setUp.name).fill(administrator.name);
    await page.getByLabel(texts.session.setUp.loginName).fill(administrator.loginName);
    for (const field of await page.locator('input[autocomplete=new-password]').all())
      await field.fill(administrator.password);
    await press(texts.session.setUp.action);
    await heading(texts.accounts.title).waitFor();
    await page.getByText(administrator.name).first().waitFor();
  });

  it('says when a password is wrong', async () => {
    await page.goto(running.url);
    await fillSignIn(administrator.loginName, 'not this one');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toContain('wrongPassword');
    await fitsScreens();
  });

  it('makes an account with a one-time password, which its holder replaces', async () => {
    await signIn(administrator, '/administration/accounts');
    await press(texts.accounts.add);
    await page.getByLabel(texts.accounts.form.name, { exact: true }).fill(worker.name);
    await page
      .getByLabel(new RegExp(`^${texts.accounts.form.loginName}`))
      .first()
      .fill(worker.loginName);
    await page.getByLabel(texts.accounts.form.community).selectOption({ label: demonstration });
    await page.getByLabel(texts.access.dataKind.contact).check();
    await fitsScreens();
    await press(texts.accounts.form.action);
    const oneTime = await page.locator('code').first().innerText();
    await fitsScreens();
    await press(texts.accounts.password.close);
    await page.getByText(worker.name).first().waitFor();
    expect(await page.getByText(oneTime).count()).toBe(0);

    await page.context().clearCookies();
    await signIn({ ...worker, password: oneTime });
    await heading(texts.session.password.title).waitFor();
    await fitsScreens();
    await page.locator('input[autocomplete=current-password]').fill(oneTime);
    for (const field of await page.locator('input[autocomplete=new-password]').all())
      await field.fill(worker.password);
    await press(texts.session.password.action);
    await page.getByRole('link', { name: new RegExp(demonstration) }).waitFor();
  });

  it('offers a role its own pages only, and comes back to the page that was asked for', async () => {
    await signIn(worker, `/c/${communityId}/gaps`);
    await page.locator('article.gap-card').first().waitFor();
    expect(page.url()).toContain('/gaps');
    expect(await page.getByRole('link', { name: texts.shell.accounts, exact: true }).count()).toBe(0);
    await page.goto(`${running.url}/administration/accounts`);
    await heading(texts.access.deniedTitle).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: texts.access.deniedAccount }).click();
    await page.getByText(texts.access.roleText.socialWorker).waitFor();
    await fitsScreens();
  });

  it('finds a resident, records a consent and keeps a half-filled form over the end of the session', async () => {
    await signIn(worker, `/c/${communityId}/people`);
    await page.getByLabel(texts.people.search).fill('王');
    await page.locator('.found a').first().click();
    await page.locator('.purpose-card').first().waitFor();
    personId = /people\/([^/]+)\/privacy/.exec(page.url())?.[1] ?? '';
    expect(decodeURIComponent(page.url())).not.toContain('王');
    await fitsScreens();

    const card = page.locator('.purpose-card').nth(2);
    await card.getByRole('button').first().click();
    await card.getByLabel(texts.privacy.form.means).selectOption('paper');
    await card.getByLabel(texts.privacy.form.formReference).fill('文件柜3');
    await fitsScreens();
    await page.context().clearCookies();
    await card.getByRole('button', { name: texts.privacy.form.save }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(texts.session.again.text).waitFor();
    await fitsScreens();
    expect(await dialog.locator('input[autocomplete=username]').inputValue()).toBe(worker.loginName);
    await fillSignIn(null, worker.password);
    await page.getByText(texts.privacy.consentSaved).waitFor();
    await card.getByText('文件柜3').waitFor();
    await page.getByLabel(texts.privacy.protectedField.phone).fill('000 0000');
    await page.locator('#protected form').first().getByRole('button').click();
    await page.getByText(texts.privacy.protectedSaved).waitFor();
    await fitsScreens();
  });

  it('takes a resident out of the list of activists, and hands over what is kept', async () => {
    await signIn(worker, `/c/${communityId}/people/${personId}/privacy`);
    await press(texts.privacy.objectTitle);
    await page.getByText(texts.privacy.objectDone).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.privacy.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('person.json');
    await page.getByRole('button', { name: texts.privacy.erase.start }).click();
    await page.getByText(texts.privacy.erase.goes).waitFor();
    await fitsScreens();
  });

  it('warns before the session ends, and goes on when somebody is there', async () => {
    await page.clock.install();
    await signIn(worker, `/c/${communityId}/people`);
    await page.getByLabel(texts.people.search).waitFor();
    // An answer that comes later would move the end.
    await page.waitForLoadState('networkidle');
    await page.clock.fastForward('29:20');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(texts.session.ending.title).waitFor();
    await fitsScreens();
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('signs out in every tab', async () => {
    await signIn(worker, `/c/${communityId}`);
    const other = await page.context().newPage();
    await other.goto(`${running.url}/c/${communityId}/gaps`);
    await other.locator('article.gap-card').first().waitFor();
    await page.getByRole('button', { name: texts.session.account.signOut }).first().click();
    await heading(texts.session.signIn.title).waitFor();
    await other.getByRole('heading', { level: 1, name: texts.session.signIn.title }).waitFor();
    expect(await other.content()).not.toContain('gap-card');
  });

  it('shows an administrator who did what, that the log is whole, backups and the catalogue', async () => {
    await signIn(administrator, '/administration/audit');
    await page.locator('.audit-line').filter({ hasText: worker.name }).first().waitFor();
    await page.getByText(texts.audit.didTo.consent.split('{')[0]!).first().waitFor();
    await press(texts.audit.verify.action);
    await page.getByText(texts.audit.verify.head).waitFor();
    expect(await page.locator('.card .bad').count()).toBe(0);
    await fitsScreens();
    await page.goto(`${running.url}/administration/backups`);
    await press(texts.backups.make);
    await page.getByText(texts.backups.made.split('{')[0]!).first().waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${texts.backups.verify} `) })
      .first()
      .click();
    await page.getByText(texts.backups.good.replace('{name}', '').trim()).waitFor();
    await fitsScreens();
    await page.goto(`${running.url}/administration/catalogue`);
    await page.getByRole('table').waitFor();
    await fitsScreens();
  });
});
