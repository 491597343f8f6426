import { z } from 'zod';
import { code } from './document-words';

/** When an item is asked: about the answer to one earlier item, or a combination of such conditions. */
export type Condition =
  | { item: string; answered: true }
  | { item: string; in: string[] }
  | { item: string; atLeast: number }
  | { item: string; atMost: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** The shape of a condition; whether the items and options exist is for `checkDocument`. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ item: code, answered: z.literal(true) }),
    z.strictObject({ item: code, in: z.array(code).min(1) }),
    z.strictObject({ item: code, atLeast: z.number() }),
    z.strictObject({ item: code, atMost: z.number() }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** A condition about one item, as opposed to a combination. */
export type ConditionOnItem = Extract<Condition, { item: string }>;

/** All the conditions about single items within `condition`, each with its path from there, in reading order. */
export const conditionsOnItems = (condition: Condition, path = ''): { path: string; condition: ConditionOnItem }[] => {
  if ('all' in condition) return condition.all.flatMap((part, index) => conditionsOnItems(part, `${path}.all[${index}]`));
  if ('any' in condition) return condition.any.flatMap((part, index) => conditionsOnItems(part, `${path}.any[${index}]`));
  if ('not' in condition) return conditionsOnItems(condition.not, `${path}.not`);
  return [{ path, condition }];
};
