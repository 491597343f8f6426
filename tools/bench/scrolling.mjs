import { Agent } from 'node:http';
import { chromium } from '@playwright/test';
import pg from 'pg';
import { findBrowser } from '../find-browser.mjs';
import { fullHouse, organiserOf } from './door.mjs';

const PEOPLE = 10_000;
const SECONDS = 15;
const PIXELS_A_SECOND = 14_000;
/** A frame that takes longer is seen as a stop. */
const SLOW_MS = 50;

/** Runs in the page: scrolls on for some seconds, wherever the end is by then; how long each frame took, and the most rows that were drawn at once. */
function scrolled({ seconds, speed }) {
  const { document, performance, requestAnimationFrame, scrollTo } = globalThis;
  return new Promise((resolve) => {
    const frames = [];
    let mostRows = 0;
    const began = performance.now();
    let before = began;
    const frame = (now) => {
      frames.push(now - before);
      before = now;
      if (frames.length % 30 === 0) mostRows = Math.max(mostRows, document.querySelectorAll('[role=row]').length);
      if (now - began > seconds * 1000) return resolve({ frames: frames.slice(1), mostRows });
      scrollTo(0, ((now - began) / 1000) * speed);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** How smoothly the organisers' table of a large event scrolls in headless Chromium while its rows are fetched. */
export async function benchScrolling({ product, databaseUrl, say }) {
  console.log('\nThe organisers’ table, scrolled in headless Chromium while its rows are fetched');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const agent = new Agent({ keepAlive: true });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const { eventId } = await fullHouse(pool, PEOPLE);
    const [name, ...value] = (await organiserOf({ url: product.url, databaseUrl, agent })).split(';')[0].split('=');
    for (const [width, height] of [[1280, 900], [390, 844]]) {
      const context = await browser.newContext({ viewport: { width, height } });
      await context.addCookies([{ name, value: value.join('='), url: product.url }]);
      const page = await context.newPage();
      await page.goto(`${product.url}/organise/events/measured-${eventId}/participants`);
      await page.getByRole('rowheader').first().waitFor();
      const { frames, mostRows } = await page.evaluate(scrolled, { seconds: SECONDS, speed: PIXELS_A_SECOND });
      const sorted = frames.toSorted((one, other) => one - other);
      const slow = frames.filter((took) => took > SLOW_MS).length / frames.length;
      const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(0);
      say(`  ${PEOPLE.toLocaleString('en')} people, ${width} pixels wide: frames over ${SLOW_MS} ms (aim at most 5 %)`, `${(slow * 100).toFixed(1)} %   (median ${at(0.5)} ms, 95 % within ${at(0.95)} ms; at most ${mostRows} rows drawn)`);
      const loaded = await page.getByRole('status').first().textContent();
      say('    loaded meanwhile', loaded ?? '');
      await context.close();
    }
  } finally {
    await browser.close();
    agent.destroy();
    await pool.end();
  }
}
