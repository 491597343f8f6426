import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { registrationTold } from '../../rules';

export const REGISTRATION_WHEN = graphql(`
  fragment RegistrationWhen on Event {
    phase
    startsAt
    timeZone
    registrationOpensAt
    registrationClosesAt
  }
`);

const moment = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** From when to when people can register, on the clock of the event; null once it has begun, and while it is cancelled or postponed. */
export function useRegistrationWhen(event: FragmentType<typeof REGISTRATION_WHEN>): string | null {
  const { t } = useText('events');
  const { dateTimeIn } = useFormats();
  const { phase, startsAt, timeZone, registrationOpensAt, registrationClosesAt } = readFragment(REGISTRATION_WHEN, event);
  const told = registrationTold({ phase, startsAt: moment(startsAt), registrationOpensAt: moment(registrationOpensAt), registrationClosesAt: moment(registrationClosesAt) }, new Date());
  if (told === null) return null;
  const from = 'from' in told ? dateTimeIn(told.from, timeZone) : '';
  const to = 'to' in told ? dateTimeIn(told.to, timeZone) : '';
  return t(`registrationTimes.${told.kind}`, { from, to });
}
