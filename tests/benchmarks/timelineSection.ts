import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { random } from '../../server/analysis/random.ts';
import { networkHistory } from '../../server/analysis/evolution/history/networkHistory.ts';
import type { NetworkHistory } from '../../server/entities/results/networkHistory.ts';
import { generateNetwork } from '../../server/demonstration/scaleNetwork.ts';
import { dayNumber, dayOfNumber } from '../../server/graph/daySpan.ts';
import { demonstrationId } from '../../server/inquiry/writeDemonstration.ts';
import { root } from '../../server/root.ts';
import { startBrowser } from '../e2e/product.ts';
import { recordFrom } from '../server/analysis/recordFrom.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { quantile, saySpread, short, spreadOf, timed } from './spread.ts';

const today = '2026-11-30';
const firstDay = '2023-12-01';
/** Within which even the fastest playing does not come to the end of the three years. */
const seconds = 6;

/** A network like a survey's whose ties begin over three years, and of which two in five end again. */
function changingNetwork(nodes: number, ties: number) {
  const made = generateNetwork({ order: nodes, size: ties, seed: 20_260_901, kind: 'socialLike' });
  const draw = random(9);
  const days = dayNumber(today) - dayNumber(firstDay);
  return recordFrom(
    made.ids.map((id) => ({ id, label: 'Resident' })),
    Array.from(made.from, (from, i) => {
      const begins = Math.floor(draw() * days);
      const ends = begins + Math.floor(draw() * (days - begins));
      return {
        kind: 'KNOWS' as const,
        from: made.ids[from]!,
        to: made.ids[made.to[i]!]!,
        validFrom: dayOfNumber(dayNumber(firstDay) + begins),
        validTo: draw() < 0.4 ? dayOfNumber(dayNumber(firstDay) + ends) : null,
      };
    }),
  );
}

interface Played {
  /** Milliseconds between frames of the screen. */
  readonly frames: readonly number[];
  /** Milliseconds that the page's own scripts take for each frame. */
  readonly scripts: readonly number[];
}

/** Notes how long the page's scripts take for a frame: what it draws itself, and what follows from it at once. */
function watchFrames(): void {
  const watched = window as unknown as { scripts: number[] };
  watched.scripts = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    ask((time) => {
      const begin = performance.now();
      draw(time);
      // Behind what the page has put off to the end of its frame.
      queueMicrotask(() => watched.scripts.push(performance.now() - begin));
    });
}

/** Plays for some seconds, and notes each frame. */
async function play(page: Page): Promise<Played> {
  const button = page.locator('.timeline .play');
  await button.click();
  const played = await page.evaluate(
    (ms) =>
      new Promise<Played>((resolve) => {
        const watched = window as unknown as { scripts: number[] };
        watched.scripts = [];
        const times: number[] = [];
        const begin = performance.now();
        const next = (time: number): void => {
          times.push(time);
          if (time - begin < ms) requestAnimationFrame(next);
          else {
            const frames = times.slice(1).map((each, i) => each - times[i]!);
            // The watching itself is one of the scripts, and takes next to nothing.
            resolve({ frames, scripts: watched.scripts.filter((took) => took >= 0.2) });
          }
        };
        requestAnimationFrame(next);
      }),
    seconds * 1000,
  );
  await button.click();
  return played;
}

/**
 * Playing the timeline of a large network in a browser without a graphics card: the built pages of the product, to which a
 * made-up history is answered.
 */
export async function timelineSection(
  product: Product,
  { nodes, ties }: { readonly nodes: number; readonly ties: number },
): Promise<Section> {
  if (!existsSync(join(root, 'dist', 'client', 'index.html'))) throw new Error('Not built: npm run build');
  const record = changingNetwork(nodes, ties);
  const selection = { communityId: demonstrationId, from: firstDay, to: today };
  const [history, computed] = await timed<NetworkHistory>(() => networkHistory(record, selection, { today }));
  const answer = JSON.stringify({ data: { networkHistory: history } });
  const browser = await startBrowser();
  const rows: string[][] = [];
  for (const [name, speed] of [
    ['a month a second', 1],
    ['four months a second', 4],
  ] as const) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchFrames);
    await page.route('**/graphql', async (route) => {
      const isHistory = route.request().postData()?.includes('NetworkHistory') ?? false;
      await (isHistory ? route.fulfill({ contentType: 'application/json', body: answer }) : route.continue());
    });
    const at = `${product.url}/c/${demonstrationId}/network?colour=kind&size=none`;
    await page.goto(`${at}&from=${firstDay}&to=${today}&time=2024-06-01..2024-06-30&speed=${speed}`);
    await page.locator('.timeline .play').waitFor();
    await page.locator('.arranging').waitFor({ state: 'detached' });
    const { frames, scripts } = await play(page);
    rows.push([
      name,
      short(1000 / (frames.reduce((sum, ms) => sum + ms, 0) / frames.length)),
      saySpread(spreadOf(frames)),
      short(quantile(frames, 0.95)),
      saySpread(spreadOf(scripts)),
    ]);
    await page.context().close();
  }
  await browser.close();
  return {
    title: `Timeline: ${nodes} actors, ${history.network.size} ties`,
    notes: [
      `Ties begin over three years, two in five end again. Played for ${seconds} seconds in headless Chromium without a graphics card (pictures are drawn by the processor), 1440 × 900. Script is what the page's own scripts take for a frame by the clock, without the drawing; at 30 frames a second there are 33 ms. The server computes the history in ${short(computed)} ms, ${short(answer.length / 1e6)} MB before compression.`,
    ],
    columns: ['playing', 'frames a second', 'ms between frames', '95 % below, ms', 'script a frame, ms'],
    rows,
  };
}
