import type { EventKind } from '../../rules';

/** One item of the template of a checklist. */
export interface TemplateItem {
  readonly code: string;
  readonly daysFromEvent: number;
  /** For which kinds of events it is. */
  readonly kinds: readonly EventKind[];
  readonly title: Readonly<Record<string, string>>;
}

/** The items that are shipped for a kind of event. */
export async function templateFor(kind: EventKind): Promise<TemplateItem[]> {
  const { default: content } = (await import('../../content/checklist.json', { with: { type: 'json' } })) as unknown as { default: { items: TemplateItem[] } };
  return content.items.filter(({ kinds }) => kinds.includes(kind));
}
