import type { ReactNode } from 'react';
import { readMarkdown, type MarkdownBlock, type MarkdownInline } from '../../rules';
import { TextLink } from '@skills/platform/ui';

const inline = (part: MarkdownInline, key: number): ReactNode => {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'break') return <br key={key} />;
  const children = part.parts.map(inline);
  if (part.kind === 'link') return <TextLink key={key} href={part.address} external>{children}</TextLink>;
  return part.kind === 'strong' ? <strong key={key}>{children}</strong> : <em key={key}>{children}</em>;
};

const block = (each: MarkdownBlock, key: number): ReactNode => {
  if (each.kind === 'paragraph') return <p key={key}>{each.parts.map(inline)}</p>;
  const items = each.items.map((item, at) => <li key={at}>{item.map(block)}</li>);
  return each.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
};

/** A text with paragraphs, emphasis, lists and https links, made of elements and never of markup. */
export function Markdown({ text, language }: { text: string; language?: string }) {
  return <div className="s-prose" lang={language || undefined}>{readMarkdown(text).map(block)}</div>;
}
