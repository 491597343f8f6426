import { useQuery } from '@apollo/client/react';
import { COUNTRIES } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { ChoicesField, SelectField } from '@skills/platform/ui';
import { LIVE_STATES, MESSAGE_AUDIENCES, PARTICIPANT_ROLES } from '../../rules';
import { MESSAGE_EVENT, sessionDays, sessionsOf } from './message-event';
import type { MessageFields } from './message-fields';

/** The event, the form as it is filled in, what is wrong with a field, and how fields are set. */
export interface MessageRecipientsProps {
  slug: string;
  fields: MessageFields;
  wrong: (field: string) => string | undefined;
  onSet: (part: Partial<MessageFields>) => void;
}

/** To whom a message goes: by what registrations have in common, or to those who speak. */
export function MessageRecipients({ slug, fields, wrong, onSet }: MessageRecipientsProps) {
  const { t, language } = useText('events');
  const { countryName, date, dateTimeIn, languageName } = useFormats();
  const event = useQuery(MESSAGE_EVENT, { variables: { slug } }).data?.event;
  const all = { value: '', label: t('filter.all') };
  const sessions = event ? sessionsOf(event) : [];
  const days = event ? sessionDays(event, sessions) : [];
  const isOfSpeakers = fields.audience === 'SPEAKERS';
  const chosenDay = days.find(([, ids]) => ids.length > 1 && ids.join() === fields.sessionIds.join());
  const chooseSessions = (value: string) => onSet({ sessionIds: value === '' ? [] : (days.find(([day]) => day === value)?.[1] ?? [value]) });
  const sessionOptions = [
    all,
    ...days.map(([day]) => ({ value: day, label: t('messages.anyOn', { day: date(day) }) })),
    ...sessions.map(({ id, title, startsAt }) => ({ value: id, label: event && startsAt ? `${dateTimeIn(startsAt, event.timeZone)}: ${title}` : title })),
  ];
  const bySession = sessions.length > 0 && (
    <SelectField label={t(isOfSpeakers ? 'messages.speaksIn' : 'messages.chose')} value={chosenDay?.[0] ?? fields.sessionIds[0] ?? ''} error={wrong('sessionIds')} onChange={({ target }) => chooseSessions(target.value)} options={sessionOptions} />
  );
  return (
    <>
      <SelectField label={t('messages.audience')} value={fields.audience} onChange={({ target }) => onSet({ audience: MESSAGE_AUDIENCES.find((each) => each === target.value) ?? 'REGISTERED' })} options={MESSAGE_AUDIENCES.map((value) => ({ value, label: t(`messages.audiences.${value}`) }))} />
      {isOfSpeakers ? <div className="e-filters">{bySession}</div> : (
        <>
          <ChoicesField label={t('messages.states')} error={wrong('states')} options={LIVE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))} chosen={fields.states} onChange={(chosen) => onSet({ states: LIVE_STATES.filter((state) => chosen.includes(state)) })} />
          <div className="e-filters">
            {bySession}
            <SelectField label={t('messages.checkedIn')} value={fields.presence} error={wrong('cameOn')} onChange={({ target }) => onSet({ presence: target.value })} options={[all, { value: 'yes', label: t('messages.came') }, { value: 'no', label: t('messages.didNotCome') }, ...(event?.peopleByDay ?? []).map(({ day }) => ({ value: day, label: t('messages.cameOn', { day: date(day) }) }))]} />
            <SelectField label={t('filter.country')} value={fields.country} error={wrong('country')} onChange={({ target }) => onSet({ country: target.value })} options={[all, ...COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language))]} />
            <SelectField label={t('messages.role')} value={fields.role} error={wrong('role')} onChange={({ target }) => onSet({ role: PARTICIPANT_ROLES.find((role) => role === target.value) ?? '' })} options={[all, ...PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} />
            <SelectField label={t('messages.language')} value={fields.language} error={wrong('language')} onChange={({ target }) => onSet({ language: target.value })} options={[all, ...LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))]} />
          </div>
        </>
      )}
    </>
  );
}
