import { isReadableText } from '@skills/identity/rules';
import { refuse, type Context } from '@skills/platform/graph';
import { LIVE_STATES } from '../../rules';
import { Registration } from '../registration/registration.entity';
import { registrationMailed, type RegistrationMailKind } from '../registration/registration-mailed';
import { keepingOf, type HeldBook } from '../seats/held-book';

const MOST = 1000;

/** What organisers tell people about a change; null for nothing. */
export function noticeOf(context: Context, notice: string | null | undefined): string | null {
  const text = notice?.trim() ?? '';
  if (!isReadableText(text)) refuse('FIELD_NOT_UNDERSTOOD', ['notice'], { field: context.request.translate('events.field.notice') });
  if (text.length > MOST) refuse('FIELD_TOO_LONG', ['notice'], { field: context.request.translate('events.field.notice'), most: MOST });
  return text || null;
}

/** Writes a mail to everybody who is registered for an event, waits or is held a seat. Who has not confirmed an address is nobody one may write to. */
export async function tellRegistered({ event }: HeldBook, context: Context, kind: RegistrationMailKind): Promise<void> {
  const { em } = context;
  await em.flush();
  const all = await em.find(Registration, { event: event.id, state: { $in: [...LIVE_STATES] }, addressConfirmedAt: { $ne: null } });
  for (const registration of all) context.announce(registrationMailed(keepingOf(context), registration, kind));
}
