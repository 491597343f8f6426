import { readFileSync } from 'node:fs';
import { generatedFiles } from './convert-courses.mjs';

describe('the shipped courses and cases', () => {
  it.each(Object.entries(generatedFiles()))('%s is what `node tools/convert-courses.mjs` makes of its sources', (name, text) => {
    const committed = readFileSync(new URL(`../libs/recommendations/content/${name}`, import.meta.url), 'utf8');
    expect(committed === text).toBe(true);
  });
});
