import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, Disclosure, ErrorState, Titled } from '@skills/platform/ui';
import { ProblemsSummary, saveAsFile, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import { choiceRefusal, dayOf, tracksOf } from '../../rules';
import './agenda.css';
import { SessionChoice, type ChoosableShown } from './session-choice';
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
      slug
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

// Apart: within a registration within an event all of that would be more than the graph answers at once. A page that shows the agenda has it already.
const ABOUT = graphql(`
  query AboutSessions($slug: String!) {
    event(slug: $slug) {
      id
      agenda {
        number
        sessions {
          id
          description
          track
          topics
          speakers {
            name
            affiliation
          }
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

/** What is not told yet of a session. */
const UNTOLD = { description: null, track: null, topics: [], speakers: [] };

const OVER = ['ENDED', 'HELD', 'REPORTED'];

/** Which sessions those who take part go to; nothing before an agenda is published, without a seat at the event, or after it. Of an event that was cancelled or postponed only what calendars have to follow. */
export function OwnAgenda({ registration, own }: { registration: FragmentType<typeof OWN_AGENDA>; own: { registrationId: string; secret?: string } }) {
  const { t, language } = useText('events');
  const { date } = useFormats();
  // What was chosen when only that was asked for: what is given up stays in sight, to be chosen again.
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const { act, problems, failure } = useAct(CHOOSE);
  const [choosing, setChoosing] = useState<{ participantId: string; sessionId: string; isChosen: boolean } | null>(null);
  const { state, participants, event: { slug, timeZone, phase, agenda } } = readFragment(OWN_AGENDA, registration);
  const { data } = useQuery(ABOUT, { variables: { slug }, skip: !agenda });
  const about = new Map((data?.event?.agenda?.sessions ?? []).map((session) => [session.id, session]));
  const sessions = (agenda?.sessions ?? []).filter(({ kind }) => kind !== 'BREAK').map((session) => ({ ...UNTOLD, ...session, ...about.get(session.id) }));
  if (state !== 'CONFIRMED' || sessions.length === 0 || OVER.includes(phase)) return null;
  if (phase === 'CANCELLED' || phase === 'POSTPONED') return <StoppedAgenda phase={phase} people={participants} />;
  const choose = async (choice: NonNullable<typeof choosing>) => {
    if (choosing) return;
    setChoosing(choice);
    await act({ input: { ...own, ...choice } });
    setChoosing(null);
  };
  const tracks = tracksOf([...about.values()], language);
  const timed = sessions.map(({ id, kind, startsAt, endsAt }) => ({ id, kind: kind as Parameters<typeof choiceRefusal>[0][number]['kind'], startsAt: new Date(startsAt), endsAt: new Date(endsAt), seats: null }));
  /** What was chosen at the same time as a session; choosing both is refused. */
  const clashOf = (sessionId: string, chosenIds: readonly string[]) => {
    const refusal = choiceRefusal(timed, sessionId, chosenIds, 0);
    return refusal?.why === 'OVERLAP' ? (sessions.find(({ id }) => id === refusal.otherId) ?? null) : null;
  };
  /** What somebody has chosen; what was just ticked stands so until the answer says otherwise. */
  const chosenOf = ({ id: participantId, sessionIds }: (typeof participants)[number]): readonly string[] =>
    choosing?.participantId === participantId ? (choosing.isChosen ? [...sessionIds, choosing.sessionId] : sessionIds.filter((id) => id !== choosing.sessionId)) : sessionIds;
  const chosenNow = () => new Set(participants.flatMap((person) => chosenOf(person).map((id) => `${person.id} ${id}`)));
  const choicesOf = (person: (typeof participants)[number]) => {
    const { id: participantId, calendar } = person;
    const chosenIds = chosenOf(person);
    const shown = sessions.filter(({ id }) => kept === null || kept.has(`${participantId} ${id}`) || chosenIds.includes(id));
    return (
      <div className="s-stack">
        {calendar && <div className="s-actions"><Button variant="secondary" onClick={() => saveAsFile('agenda.ics', 'text/calendar', calendar)}>{t('agenda.own.calendar')}</Button></div>}
        {shown.length === 0 && <p>{t('agenda.own.none')}</p>}
        {[...new Set(shown.map(({ startsAt }) => dayOf(new Date(startsAt), timeZone)))].map((day) => (
          <fieldset key={day} className="s-choices">
            <legend className="s-field__label">{date(day)}</legend>
            {shown.filter(({ startsAt }) => dayOf(new Date(startsAt), timeZone) === day).map((session) => {
              const isChosen = chosenIds.includes(session.id);
              return (
                <SessionChoice
                  key={session.id} session={session as ChoosableShown} isChosen={isChosen} clash={isChosen ? null : clashOf(session.id, chosenIds)} isBusy={choosing !== null} tracks={tracks} timeZone={timeZone}
                  onChoose={(wanted) => void choose({ participantId, sessionId: session.id, isChosen: wanted })}
                />
              );
            })}
          </fieldset>
        ))}
      </div>
    );
  };
  return (
    <Titled title={t('agenda.own.title')}>
      <div className="s-stack">
        <p>{t('agenda.own.how')}</p>
        <Checkbox label={t('agenda.own.onlyChosen')} checked={kept !== null} onChange={({ target }) => setKept(target.checked ? chosenNow() : null)} />
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        {participants.map((person) => (participants.length > 1 ? <Disclosure key={person.id} summary={t('agenda.own.titleOf', { name: person.name })}>{choicesOf(person)}</Disclosure> : <div key={person.id}>{choicesOf(person)}</div>))}
      </div>
    </Titled>
  );
}
