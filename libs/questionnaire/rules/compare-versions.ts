import type { Item, QuestionnaireDocument, Scale } from './document';
import { isScored } from './level-of';
import { itemsOf } from './visible-items';

/** Whether scores of two versions may be set side by side. */
export type Comparability = 'COMPARABLE' | 'PARTLY' | 'NOT';

/** An item of one version and the item of the other that it may be compared with. */
export type ItemPair = {
  /** The item's code in the first version. */
  here: string;
  /** The item's code in the second version. */
  there: string;
  /** FULL: levels mean the same. PART: show both, do not subtract. */
  comparable: 'FULL' | 'PART';
};

/** What two versions have in common. */
export type VersionComparison = {
  /** COMPARABLE when every scored item of both is paired in full; NOT when none is paired; PARTLY between. */
  comparability: Comparability;
  /** The pairs, in the first version's order. */
  pairs: ItemPair[];
  /** Codes of scored items of the first version without a partner. */
  onlyHere: string[];
  /** Codes of scored items of the second version without a partner. */
  onlyThere: string[];
};

const declared = (here: QuestionnaireDocument, there: QuestionnaireDocument): ItemPair[] => {
  if (here.code !== there.code) return [];
  if (here.version === there.version) return itemsOf(here).map(({ code }) => ({ here: code, there: code, comparable: 'FULL' }));
  const forwards = here.equivalences
    .filter((each) => each.version === there.version)
    .map((each): ItemPair => ({ here: each.item, there: each.itemThere, comparable: each.comparable }));
  const backwards = there.equivalences
    .filter((each) => each.version === here.version)
    .map((each): ItemPair => ({ here: each.itemThere, there: each.item, comparable: each.comparable }));
  const said = new Set(forwards.map((pair) => pair.here));
  return [...forwards, ...backwards.filter((pair) => !said.has(pair.here))];
};

const scaleOf = (document: QuestionnaireDocument, item: Item): Scale | undefined => {
  const key = 'scale' in item ? item.scale : undefined;
  return key !== undefined && Object.hasOwn(document.scales, key) ? document.scales[key] : undefined;
};

/** Nobody's declaration makes level 3 of 4 the same as level 3 of 5, or a practice the same as a skill. */
const sameScale = (one: Scale | undefined, other: Scale | undefined): boolean =>
  one?.kind === other?.kind && one?.levels.length === other?.levels.length;

/**
 * Which items of two versions of one lineage may be compared, from the equivalences that either document declares and
 * from nothing else: an equal code proves nothing. Different lineages are never comparable.
 */
export const compareVersions = (here: QuestionnaireDocument, there: QuestionnaireDocument): VersionComparison => {
  const itemsHere = new Map(itemsOf(here).map((item) => [item.code, item]));
  const itemsThere = new Map(itemsOf(there).map((item) => [item.code, item]));
  const order = [...itemsHere.keys()];
  const pairs = declared(here, there)
    .flatMap((pair): ItemPair[] => {
      const one = itemsHere.get(pair.here);
      const other = itemsThere.get(pair.there);
      if (one === undefined || other === undefined) return [];
      return [{ ...pair, comparable: sameScale(scaleOf(here, one), scaleOf(there, other)) ? pair.comparable : 'PART' }];
    })
    .sort((one, other) => order.indexOf(one.here) - order.indexOf(other.here));
  const scored = pairs.filter((pair) => [itemsHere.get(pair.here), itemsThere.get(pair.there)].every((item) => item !== undefined && isScored(item)));
  const paired = { here: new Set(scored.map((pair) => pair.here)), there: new Set(scored.map((pair) => pair.there)) };
  const onlyHere = [...itemsHere.values()].filter((item) => isScored(item) && !paired.here.has(item.code)).map((item) => item.code);
  const onlyThere = [...itemsThere.values()].filter((item) => isScored(item) && !paired.there.has(item.code)).map((item) => item.code);
  const whole = onlyHere.length === 0 && onlyThere.length === 0 && scored.every((pair) => pair.comparable === 'FULL');
  return { comparability: scored.length === 0 ? 'NOT' : whole ? 'COMPARABLE' : 'PARTLY', pairs, onlyHere, onlyThere };
};
