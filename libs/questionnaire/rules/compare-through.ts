import { compareVersions } from './compare-versions';
import type { QuestionnaireDocument } from './document';
import type { Text } from './document-words';
import { sameAnswers } from './same-answers';
import { itemsOf } from './visible-items';

/** An item of an earlier version and the item of a later one that it may be compared with. */
export type ItemComparison = {
  /** The item's code in the earlier version. */
  then: string;
  /** The item's code in the later version. */
  now: string;
  /** FULL: an answer means the same in both. PART: show both, do not subtract, do not fill in. */
  comparable: 'FULL' | 'PART';
  /** What was declared about it, one note for each step that has one. */
  notes: readonly Text[];
};

const noteOf = (one: QuestionnaireDocument, other: QuestionnaireDocument, here: string, there: string): Text[] => {
  const said = [
    ...one.equivalences.filter((each) => each.version === other.version && each.item === here && each.itemThere === there),
    ...other.equivalences.filter((each) => each.version === one.version && each.item === there && each.itemThere === here),
  ];
  return said.flatMap(({ note }) => (note ? [note] : [])).slice(0, 1);
};

const stepsBetween = (one: QuestionnaireDocument, other: QuestionnaireDocument): ItemComparison[] => {
  const [itemsHere, itemsThere] = [one, other].map((document) => new Map(itemsOf(document).map((item) => [item.code, item])));
  return compareVersions(one, other).pairs.map(({ here, there, comparable }) => {
    const [item, itemThere] = [itemsHere?.get(here), itemsThere?.get(there)];
    const same = item !== undefined && itemThere !== undefined && sameAnswers(item, itemThere);
    return { then: here, now: there, comparable: same ? comparable : 'PART', notes: noteOf(one, other, here, there) };
  });
};

const joined = (first: ItemComparison, second: ItemComparison): ItemComparison => ({
  then: first.then,
  now: second.now,
  comparable: first.comparable === 'FULL' && second.comparable === 'FULL' ? 'FULL' : 'PART',
  notes: [...first.notes, ...second.notes],
});

// What a version says of another itself counts before any detour. Detours that lead to several items prove none of them the same.
const chosen = (direct: readonly ItemComparison[], detours: readonly ItemComparison[]): ItemComparison[] => {
  const settled = new Set(direct.flatMap(({ then, now }) => [`then ${then}`, `now ${now}`]));
  const open = detours.filter(({ then, now }) => !settled.has(`then ${then}`) && !settled.has(`now ${now}`));
  const best = new Map<string, ItemComparison>();
  for (const detour of open) {
    const key = JSON.stringify([detour.then, detour.now]);
    const known = best.get(key);
    if (known === undefined || (known.comparable === 'PART' && detour.comparable === 'FULL')) best.set(key, detour);
  }
  const found = [...best.values()];
  const alone = ({ then, now }: ItemComparison): boolean => found.every((other) => (other.then === then) === (other.now === now));
  return [...direct, ...found.filter(alone)];
};

/**
 * The items that an earlier and a later version of one lineage have in common, in the earlier version's order, from what is
 * declared between the two and, where that says nothing, through the versions published `between` them, oldest first. Each item has at
 * most one partner. A detour is FULL only if every step of it is.
 */
export const compareThrough = (then: QuestionnaireDocument, now: QuestionnaireDocument, between: readonly QuestionnaireDocument[] = []): ItemComparison[] => {
  if (then.version === now.version && then.code === now.code) return itemsOf(then).map(({ code }) => ({ then: code, now: code, comparable: 'FULL', notes: [] }));
  const chain = [then, ...between, now];
  const reached: ItemComparison[][] = [[]];
  for (let at = 1; at < chain.length; at += 1) {
    const detours = reached.slice(1).flatMap((soFar, before) => {
      const steps = new Map(stepsBetween(chain[before + 1]!, chain[at]!).map((step) => [step.then, step]));
      return soFar.flatMap((first) => {
        const second = steps.get(first.now);
        return second ? [joined(first, second)] : [];
      });
    });
    reached.push(chosen(stepsBetween(then, chain[at]!), detours));
  }
  const order = itemsOf(then).map(({ code }) => code);
  return (reached.at(-1) ?? []).sort((one, other) => order.indexOf(one.then) - order.indexOf(other.then));
};
