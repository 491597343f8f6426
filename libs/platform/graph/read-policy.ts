import { Context } from './context';
import type { Policy } from './policy';

const typePolicies = new Map<unknown, string>();
const fieldPolicies = new Map<string, readonly string[]>();

const fieldKey = (target: object, name: string): string => `${target.constructor.name}.${name}`;

/** Declares who may read the fields of a graph type; every object type declares one or the graph is not built. */
export const ReadPolicy =
  <Subject>(mayRead: Policy<Subject>): ClassDecorator =>
  (target) => {
    typePolicies.set(target, mayRead.policyName);
  };

/** The policy declared for a graph type's class, if any. */
export const readPolicyOf = (type: unknown): string | undefined => typePolicies.get(type);

/** The policies declared for a root field, if any. */
export const fieldPoliciesOf = (resolverClass: string, method: string): readonly string[] | undefined =>
  fieldPolicies.get(`${resolverClass}.${method}`);

/** Notes what a root field declared; the write decorator uses it too. */
export function declareFieldPolicies(target: object, method: string, policies: readonly Policy<never>[]): readonly string[] {
  const names = policies.map((declared) => declared.policyName);
  fieldPolicies.set(fieldKey(target, method), names);
  return names;
}

/**
 * A query's policies. At run time a non-null answer is withheld with an error when none of them was asked, so that
 * a forgotten check is found by the first test that reads the field.
 */
export const Reads =
  (...policies: readonly Policy<never>[]): MethodDecorator =>
  (target, key, descriptor: PropertyDescriptor) => {
    const names = declareFieldPolicies(target, String(key), policies);
    const read = descriptor.value as (...args: unknown[]) => unknown;
    descriptor.value = async function (this: unknown, ...args: unknown[]) {
      const answer = await read.apply(this, args);
      if (answer === null || answer === undefined || names.includes('anyone')) return answer;
      const context = args.find((arg): arg is Context => arg instanceof Context);
      if (!context?.hasAsked(names)) throw new Error(`${fieldKey(target, String(key))} answered without asking ${names.join(' or ')}`);
      return answer;
    };
  };
