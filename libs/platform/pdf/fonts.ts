import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const read = (file: string): Buffer => readFileSync(resolve(`@expo-google-fonts/inter/${file}`));

const kept = new Map<string, Buffer>();

/** A weight of Inter with all its alphabets, as a TrueType font; read once. */
export function interFont(weight: 'regular' | 'bold'): Buffer {
  const known = kept.get(weight) ?? read(weight === 'bold' ? '700Bold/Inter_700Bold.ttf' : '400Regular/Inter_400Regular.ttf');
  kept.set(weight, known);
  return known;
}
