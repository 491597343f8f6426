import { textFault, withLines } from '@skills/identity/rules';
import { refuse, type Context } from '@skills/platform/graph';

const MOST = 1000;

/** What organisers tell people about a change; null for nothing. */
export function noticeOf(context: Context, notice: string | null | undefined): string | null {
  const text = withLines(notice ?? '').trim();
  const fault = textFault(text);
  if (fault) refuse(`FIELD_${fault}`, ['notice'], { field: context.request.translate('events.field.notice') });
  if (text.length > MOST) refuse('FIELD_TOO_LONG', ['notice'], { field: context.request.translate('events.field.notice'), most: MOST });
  return text || null;
}
