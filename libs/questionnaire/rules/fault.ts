import type { z } from 'zod';

/** One thing wrong with a document. */
export type Fault = {
  /** Where, as in `sections[1].items[3].levels`; empty for the document as a whole. */
  path: string;
  /** What to do about it, in one English sentence for the author of the document. */
  reason: string;
};

/** Spells a path as authors read it: `sections[1].items`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');

const article = (kind: string): string => (/^[aeio]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
const counted: Record<string, string> = { array: 'entries', string: 'characters', number: '', int: '', record: 'entries' };

/** What to do about one breach of the shape; undefined leaves the schema's own sentence. Given to zod as its error map. */
export const reasonOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `Add this field: ${article(issue.expected)} is required here.`
        : `Write ${article(issue.expected)} here.`;
    case 'invalid_value':
      return `Write one of ${quoted(issue.values)}.`;
    case 'unrecognized_keys':
      return `Remove ${quoted(issue.keys)}: the format has no such field here.`;
    case 'too_small':
      return `Write ${issue.inclusive === false ? 'more than' : 'at least'} ${[issue.minimum, counted[issue.origin]].filter(Boolean).join(' ') || 0}.`;
    case 'too_big':
      return `Write at most ${[issue.maximum, counted[issue.origin]].filter(Boolean).join(' ')}.`;
    case 'invalid_format':
      return issue.format === 'url' ? 'Write a whole address, as in https://example.org/page, or null.' : undefined;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'Write a condition: {"item", "answered": true}, {"item", "in": […]}, {"item", "atLeast"}, {"item", "atMost"}, {"all": […]}, {"any": […]} or {"not": …}.'
        : 'Write one of "LEVEL", "SINGLE_CHOICE", "MULTIPLE_CHOICE", "NUMBER", "TEXT", "MATRIX".';
    case 'invalid_key':
      return 'Rename this key: it is not of the form that this place needs.';
    default:
      return undefined;
  }
};

/** The faults behind zod's issues: of a union, those of the one branch that the author seems to have meant. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[] = []): Fault[] =>
  issues.flatMap((issue): Fault[] => {
    const path = [...before, ...issue.path];
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.find((branch) => branch.length > 0 && branch.every((each) => each.path.length > 0 && !/^Add this field/.test(each.message)));
      if (meant !== undefined) return faultsOf(meant, path);
    }
    return [{ path: pathText(path), reason: issue.message }];
  });
