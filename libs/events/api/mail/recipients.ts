import { hashOf } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';
import type { WrittenTo } from './event-message-input';
import { MailRefusal } from './mail-refusal.entity';
import { registeredFor } from './registered-recipients';
import { speakersFor } from './speaker-recipients';

/** A mailbox that a message goes to, and its registration; null for a speaker. */
export interface Recipient {
  readonly address: string;
  readonly registrationId: string | null;
}

/** Who is meant by a message: the mailboxes, and how many besides have none that can be written to. */
export interface Meant {
  readonly reached: readonly Recipient[];
  readonly unreachable: number;
}

/** To whom a message goes, how many of those who were chosen want none, and how many cannot be written to. */
export interface Recipients {
  readonly to: readonly Recipient[];
  readonly refusing: number;
  readonly unreachable: number;
}

/** The mailboxes that a message is for, each once, as far as they can be written to and want messages, or need to get this one. */
export async function recipientsOf(context: Context, event: Event, content: WrittenTo): Promise<Recipients> {
  const { reached, unreachable } = await (content.audience === 'SPEAKERS' ? speakersFor(context, event, content) : registeredFor(context, event, content));
  if (content.isNecessary) return { to: reached, refusing: 0, unreachable };
  const refusals = await context.em.find(MailRefusal, { addressHash: { $in: reached.map(({ address }) => hashOf(address)) } });
  const refused = new Set(refusals.filter(({ kinds }) => kinds.includes('MESSAGE')).map(({ addressHash }) => addressHash));
  const to = reached.filter(({ address }) => !refused.has(hashOf(address)));
  return { to, refusing: reached.length - to.length, unreachable };
}
