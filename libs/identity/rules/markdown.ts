import { isSecureAddress } from './fields/secure-address';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of a line. */
export type MarkdownInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly parts: readonly MarkdownInline[] }
  | { readonly kind: 'link'; readonly address: string; readonly parts: readonly MarkdownInline[] };

/** A block of a text. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly MarkdownInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly MarkdownBlock[])[] };

/** What is not allowed is never recognised, so that its signs stay what they are: characters. */
const NOT_ALLOWED = [
  'htmlFlow', 'htmlText', 'codeIndented', 'codeFenced', 'codeText', 'headingAtx', 'setextUnderline', 'thematicBreak', 'blockQuote', 'definition', 'labelStartImage',
];

/** Lists in lists and marks in marks go this deep; what is deeper is shown as plain words. */
const DEEPEST = 5;

/** A line that opens more lists than are shown: reading it would cost the square of its length. */
const TOO_MANY_LISTS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){7}/m;

/** The words of a node as they stand in the text. */
const sourceOf = ({ position }: Nodes, text: string): string => text.slice(position?.start.offset, position?.end.offset);

function inline(node: PhrasingContent, text: string, depth: number): MarkdownInline[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  if (node.type === 'break') return [{ kind: 'break' }];
  if (depth >= DEEPEST || !('children' in node)) return [{ kind: 'text', text: sourceOf(node, text) }];
  const parts = node.children.flatMap((child) => inline(child, text, depth + 1));
  if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, parts }];
  // An address that a reader must not be sent to loses its link and keeps its words.
  return node.type === 'link' && isSecureAddress(node.url) ? [{ kind: 'link', address: node.url, parts }] : parts;
}

function block(node: RootContent, text: string, depth: number): MarkdownBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', parts: node.children.flatMap((child) => inline(child, text, depth)) }];
  if (node.type === 'list' && depth < DEEPEST)
    return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map(({ children }) => children.flatMap((child) => block(child, text, depth + 1))) }];
  return [{ kind: 'paragraph', parts: [{ kind: 'text', text: sourceOf(node, text) }] }];
}

/** Reads a text as markdown of which only paragraphs, emphasis, lists and https links are known; everything else is words. */
export const readMarkdown = (text: string): MarkdownBlock[] =>
  TOO_MANY_LISTS.test(text)
    ? [{ kind: 'paragraph', parts: [{ kind: 'text', text }] }]
    : fromMarkdown(text, { extensions: [{ disable: { null: NOT_ALLOWED } }] }).children.flatMap((node) => block(node, text, 0));

const inlineWords = (parts: readonly MarkdownInline[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? '\n' : inlineWords(part.parts))).join('');

const blockWords = (blocks: readonly MarkdownBlock[], between: string): string =>
  blocks.map((each) => (each.kind === 'paragraph' ? inlineWords(each.parts) : each.items.map((item) => `• ${blockWords(item, '\n')}`).join('\n'))).join(between);

/** The words of a text without its marks, for where nothing but words can stand. */
export const markdownWords = (text: string): string => blockWords(readMarkdown(text), '\n\n');
