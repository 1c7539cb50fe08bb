import { describe, expect, it } from 'vitest';
import { pageForEach, productInBrowser } from './inBrowser.ts';

const running = productInBrowser();

describe('one person who is recorded twice', () => {
  const visit = pageForEach(running, 'en');

  /** Asks the API as the page does. */
  const ask = <Data>(query: string, variables: object): Promise<Data> =>
    visit.page.evaluate(
      async ([text, values]) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables: values }),
        });
        const { data } = (await response.json()) as { data: unknown };
        return data;
      },
      [query, variables] as const,
    ) as Promise<Data>;
  const residents = async (communityId: string): Promise<number> => {
    const query = 'query($c: ID!) { residents(communityId: $c) { totalCount } }';
    return (await ask<{ residents: { totalCount: number } }>(query, { c: communityId })).residents.totalCount;
  };

  it('is found, made one after looking at what it changes, and made two again', async () => {
    const communityId = new URL(await visit.openDemonstration()).pathname.split('/')[2]!;
    const known = await ask<{ residents: { edges: { node: { name: string; birthYear: number } }[] } }>(
      'query($c: ID!) { residents(communityId: $c, first: 1) { edges { node { name birthYear } } } }',
      { c: communityId },
    );
    const { name, birthYear } = known.residents.edges[0]!.node;
    await ask('mutation($i: CreateResidentInput!) { createResident(input: $i) { id } }', {
      i: { communityId, name, birthYear, note: 'from the sign-up sheet' },
    });
    const before = await residents(communityId);
    const { page } = visit;
    await page.getByRole('link', { name: 'Residents', exact: true }).first().click();
    await page.getByRole('link', { name: /The same person\?/ }).click();
    const card = page.locator('article').filter({ hasText: name }).first();
    await card.waitFor({ timeout: 30_000 });
    await visit.fitsScreens();
    await card.getByRole('button', { name: 'They are one …' }).click();
    await card.getByText(/Contacts as one person/).waitFor({ timeout: 60_000 });
    await visit.fitsScreens();
    await card.getByRole('button', { name: 'Make them one' }).click();
    await page.getByRole('status').filter({ hasText: 'are one now' }).waitFor();
    expect(await residents(communityId)).toBe(before - 1);

    await page.getByRole('link', { name: 'Merged and split so far' }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await visit.fitsScreens();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').filter({ hasText: 'Undone:' }).waitFor();
    expect(await residents(communityId)).toBe(before);
    await page.getByText('Nobody was merged or split yet').waitFor();

    await page.getByRole('link', { name: 'One is two' }).click();
    await visit.fitsScreens();
  });
});
