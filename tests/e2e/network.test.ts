import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** The picture of the network with more than persons in it, in a real browser. */
describe.each(['zh', 'en'] as const)('the network page in %s', (language) => {
  const texts = messages[language];
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    const { fitsTheScreen } = visit;
    let page: Page;
    let community: string;
    beforeEach(async () => {
      page = visit.page;
      community = await visit.openDemonstration();
    });

    it('shows who belongs to which organization, and leads from there to the page of one', async () => {
      await page.goto(`${community}/network`);
      const form = page.getByRole('region', { name: texts.selection.title });
      const kinds = form.getByRole('group', { name: texts.selection.ties });
      await kinds.getByRole('button', { name: language === 'zh' ? '成员' : 'Member of' }).click();
      for (const name of language === 'zh'
        ? ['认识', '互助支持', '提名']
        : ['Knows', 'Supports', 'Nominates'])
        await kinds.getByRole('button', { name }).click();
      await page.waitForURL(/ties=MEMBER_OF(&|$)/);
      // The invented community has ten organizations; who is in none has no line.
      const counts = language === 'zh' ? /位居民 · .*10 个组织/ : /residents · .*10 organizations/;
      await page.locator('.middle > p').filter({ hasText: counts }).waitFor();
      await form.getByText(texts.selection.affiliationsNote).waitFor();
      await page.locator('.network-canvas canvas').first().waitFor();
      await fitsTheScreen();

      const organization = page.locator('.people-list li button').first();
      const name = await organization.locator('.name').innerText();
      await organization.click();
      await page.getByRole('link', { name: texts.organizations.card.open }).click();
      await page.waitForURL(/\/organizations\//);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);

      await page.getByRole('link', { name: texts.organizations.next.members }).click();
      await page.waitForURL(/\/network\?members=/);
      await form.getByText(texts.selection.onlyMembers.replace('{name}', name)).waitFor();
      // Its members are some twenty of the community's six hundred, and persons all.
      const few = language === 'zh' ? /^\d\d 位居民 · [^个]*条联系$/ : /^\d\d residents · [^·]*ties$/;
      await page.locator('.middle > p').filter({ hasText: few }).waitFor();
      await fitsTheScreen();
      await form.getByRole('button', { name: texts.selection.everybody }).click();
      await page
        .locator('.middle > p')
        .filter({ hasText: /\d\d\d / })
        .waitFor();
      expect(page.url()).not.toContain('members');
    });

    it('colours by what is recorded of people, and brings out one of the groups', async () => {
      await page.goto(`${community}/network`);
      const colours = page.getByLabel(texts.network.colourBy);
      await colours.selectOption(language === 'zh' ? '性别' : 'Gender');
      await page.waitForURL(/colour=fact:gender/);
      const women = page.getByRole('button', { name: language === 'zh' ? /^女/ : /^Female/ });
      await women.click();
      expect(await women.getAttribute('aria-pressed')).toBe('true');
      await colours.selectOption(language === 'zh' ? '出生年' : 'Birth year');
      await page
        .getByRole('button', { name: language === 'zh' ? /^19\d\d 至 19\d\d/ : /^19\d\d to 19\d\d/ })
        .first()
        .waitFor();
      await fitsTheScreen();
    });
  });
});
