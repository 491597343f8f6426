import type { QuestionnaireDocument } from './document';
import type { Fault } from './fault';
import type { ReadableDocument } from './readable-document';
import { itemsOf } from './visible-items';

/** Faults of declared equivalences, as far as one document can know: the other version is not at hand. */
export const checkEquivalences = (document: ReadableDocument): Fault[] => {
  const seen = new Set<string>();
  return document.equivalences.flatMap(({ equivalence, path }) => {
    const faults: Fault[] = [];
    if (!document.codes.some(({ code }) => code === equivalence.item)) {
      faults.push({ path: `${path}.item`, reason: `Name an item of this document: "${equivalence.item}" is not one.` });
    }
    if (equivalence.version === document.version) {
      faults.push({ path: `${path}.version`, reason: 'Name another version: a version is comparable with itself without saying so.' });
    }
    const sides = [`${equivalence.version} here ${equivalence.item}`, `${equivalence.version} there ${equivalence.itemThere}`];
    if (sides.some((side) => seen.has(side))) {
      faults.push({ path, reason: `Pair each item once per version: "${equivalence.item}" or "${equivalence.itemThere}" of ${equivalence.version} is paired already.` });
    }
    for (const side of sides) seen.add(side);
    return faults;
  });
};

/** Faults of the equivalences that `document` declares with `other`, a published version of the same lineage: items that it lacks. */
export const checkEquivalencesWith = (document: QuestionnaireDocument, other: QuestionnaireDocument): Fault[] => {
  const there = new Set(itemsOf(other).map(({ code }) => code));
  return document.equivalences.flatMap(({ version, itemThere }, at) =>
    version !== other.version || there.has(itemThere)
      ? []
      : [{ path: `equivalences[${at}].itemThere`, reason: `Name an item of version ${version}: "${itemThere}" is not one.` }],
  );
};
