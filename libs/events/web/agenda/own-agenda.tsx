import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, Disclosure, ErrorState, Titled } from '@skills/platform/ui';
import { ProblemsSummary, saveAsFile, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import { dayOf } from '../../rules';
import { StoppedAgenda } from './stopped-agenda';

export const OWN_AGENDA = graphql(`
  fragment OwnAgenda on Registration {
    id
    state
    participants {
      id
      name
      sessionIds
      calendar
    }
    event {
      id
      timeZone
      phase
      agenda {
        number
        sessions {
          id
          kind
          title
          language
          room
          startsAt
          endsAt
          freeSeats
        }
      }
    }
  }
`);

const CHOOSE = graphql(`
  mutation ChooseSession($input: ChooseSessionInput!) {
    chooseSession(input: $input) {
      registration {
        ...OwnAgenda
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const OVER = ['ENDED', 'HELD', 'REPORTED'];

/** Which sessions those who take part go to; nothing before an agenda is published, without a seat at the event, or after it. Of an event that was cancelled or postponed only what calendars have to follow. */
export function OwnAgenda({ registration, own }: { registration: FragmentType<typeof OWN_AGENDA>; own: { registrationId: string; secret?: string } }) {
  const { t } = useText('events');
  const { date, time } = useFormats();
  const { act, problems, failure } = useAct(CHOOSE);
  const [choosing, setChoosing] = useState<{ participantId: string; sessionId: string; isChosen: boolean } | null>(null);
  const { state, participants, event: { timeZone, phase, agenda } } = readFragment(OWN_AGENDA, registration);
  const sessions = (agenda?.sessions ?? []).filter(({ kind }) => kind !== 'BREAK');
  if (state !== 'CONFIRMED' || sessions.length === 0 || OVER.includes(phase)) return null;
  if (phase === 'CANCELLED' || phase === 'POSTPONED') return <StoppedAgenda phase={phase} people={participants} />;
  const days = [...new Set(sessions.map(({ startsAt }) => dayOf(new Date(startsAt), timeZone)))];
  const choose = async (choice: NonNullable<typeof choosing>) => {
    if (choosing) return;
    setChoosing(choice);
    await act({ input: { ...own, ...choice } });
    setChoosing(null);
  };
  const left = (free: number | null | undefined) => (typeof free === 'number' ? (free > 0 ? t('agenda.own.left', { count: free }) : t('agenda.own.full')) : null);
  const choicesOf = ({ id: participantId, sessionIds, calendar }: (typeof participants)[number]) => (
    <div className="s-stack">
      {calendar && <div className="s-actions"><Button variant="secondary" onClick={() => saveAsFile('agenda.ics', 'text/calendar', calendar)}>{t('agenda.own.calendar')}</Button></div>}
      {days.map((day) => (
        <fieldset key={day} className="s-choices">
          <legend className="s-field__label">{date(day)}</legend>
          {sessions.filter(({ startsAt }) => dayOf(new Date(startsAt), timeZone) === day).map(({ id, title, language, room, startsAt, endsAt, freeSeats }) => {
            // What was just ticked is shown so until the answer says otherwise.
            const isChosen = choosing?.participantId === participantId && choosing.sessionId === id ? choosing.isChosen : sessionIds.includes(id);
            return (
              <Checkbox
                key={id} checked={isChosen} disabled={!isChosen && freeSeats === 0 && !choosing}
                label={<span lang={language ?? undefined}>{title}</span>} help={[`${time(startsAt, timeZone)}–${time(endsAt, timeZone)}`, room, left(freeSeats)].filter(Boolean).join(' · ')}
                onChange={({ target }) => void choose({ participantId, sessionId: id, isChosen: target.checked })}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
  return (
    <Titled title={t('agenda.own.title')}>
      <div className="s-stack">
        <p>{t('agenda.own.how')}</p>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        {participants.map((person) => (participants.length > 1 ? <Disclosure key={person.id} summary={t('agenda.own.titleOf', { name: person.name })}>{choicesOf(person)}</Disclosure> : <div key={person.id}>{choicesOf(person)}</div>))}
      </div>
    </Titled>
  );
}
