import { useFormats, useText } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import type { PersonToday } from '../../rules';
import { BadgeLink } from './badge-link';

/** More than fit on a phone are no quicker to look through than to search again. */
const MOST_SHOWN = 8;

/** Whom a search found; the event whose badges can be printed, null without network; what is done with one. */
export interface FoundPeopleProps {
  found: readonly PersonToday[];
  badgesOf: string | null;
  onAdmit: (whom: PersonToday) => void;
  onTakeBack: (whom: PersonToday) => void;
}

/** Whom a search by name found: to let in, or, where they are in, to take that back, and to print a badge for. */
export function FoundPeople({ found, badgesOf, onAdmit, onTakeBack }: FoundPeopleProps) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const more = found.length - MOST_SHOWN;
  return (
    <ul className="e-door-found" aria-label={t('door.found', { count: found.length })}>
      {/* First, as the last of them are below the edge of a phone. */}
      {more > 0 && <li className="s-small s-soft">{t('door.moreFound', { count: more })}</li>}
      {found.slice(0, MOST_SHOWN).map((each) => (
        <li className="e-entry" key={each.participantId ?? each.admissions[0]?.id}>
          <p><strong>{each.name}</strong>{each.admittedAt && <span className="s-small s-soft"> {t('door.inSince', { at: dateTime(each.admittedAt) })}</span>}</p>
          <div className="s-actions">
            {each.admittedAt === null
              ? <Button variant="secondary" onClick={() => onAdmit(each)}>{t('door.admit', { name: each.name })}</Button>
              : <Button variant="quiet" onClick={() => onTakeBack(each)}>{t('door.takeBackOf', { name: each.name })}</Button>}
            {badgesOf !== null && each.participantId !== null && (each.hasSeat || each.admissions.length > 0) && <BadgeLink eventId={badgesOf} participantId={each.participantId} name={each.name} />}
          </div>
        </li>
      ))}
      {badgesOf === null && found.length > 0 && <li className="s-small s-soft">{t('door.badgeOffline')}</li>}
      {found.length === 0 && <li>{t('door.nobody')}</li>}
    </ul>
  );
}
