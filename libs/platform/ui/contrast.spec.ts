import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const tokens = new Map<string, readonly [light: string, dark: string]>();
for (const [, name, light, dark, both] of sheet.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g)) {
  tokens.set(name!, [light ?? both!, dark ?? both!]);
}

// WCAG 2.2, relative luminance and contrast ratio.
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const ratio = (one: string, other: string): number => {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
};

const GROUNDS = ['paper', 'mist', 'raised'];
const TEXT = [
  ...['ink', 'ink-soft', 'action', 'action-strong', 'success', 'warning', 'error'].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['ink', 'ink-soft', 'action', 'action-strong'].map((text) => [text, 'action-tint'] as const),
  ...['success', 'warning', 'error'].flatMap((kind) => [[kind, `${kind}-tint`], ['ink', `${kind}-tint`], ['action', `${kind}-tint`]] as const),
  ['on-action', 'action'] as const,
  ['on-action', 'action-strong'] as const,
  ['paper', 'error'] as const,
];
const MARKS = ['line-strong', 'focus', 'topic-big-data', 'topic-iot', 'topic-cybersecurity', 'topic-leadership'].flatMap((mark) =>
  GROUNDS.map((ground) => [mark, ground] as const),
);

describe.each([['light', 0], ['dark', 1]] as const)('the %s tokens', (_, scheme) => {
  const colour = (name: string) => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return found[scheme];
  };

  it.each(TEXT)('let %s be read on %s at 4.5 to 1', (text, ground) => {
    expect(ratio(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('let the mark %s be seen on %s at 3 to 1', (mark, ground) => {
    expect(ratio(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
