import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, TextField } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type KeyboardEvent } from 'react';

const FOUND = graphql(`
  query ParticipantsToSpeak($eventId: ID!, $text: String!) {
    participants(eventId: $eventId, where: { text: $text }, first: 8) {
      edges {
        node {
          id
          name
          organisation
          emailAddress
          size
        }
      }
    }
  }
`);

/** A participant, as a speaker. */
export interface ChosenParticipant {
  participantId: string;
  name: string;
  affiliation: string | null;
  /** Null where several came with one registration: its address is that of only one of them. */
  emailAddress: string | null;
}

/** Where speakers are chosen among those who take part. */
export function ParticipantPicker({ eventId, taken, onChoose }: { eventId: string; taken: readonly string[]; onChoose: (participant: ChosenParticipant) => void }) {
  const { t } = useText('events');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery(FOUND, { variables: { eventId, text }, skip: text === '', fetchPolicy: 'network-only' });
  const found = (data?.participants?.edges ?? []).map(({ node }) => node).filter(({ id }) => !taken.includes(id));
  const search = () => setText(typed.trim());
  const choose = (participant: ChosenParticipant) => {
    setTyped('');
    setText('');
    onChoose(participant);
  };
  const press = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter') return;
    pressed.preventDefault();
    search();
  };
  return (
    <fieldset className="e-person s-stack">
      <legend className="s-field__label">{t('agenda.picker.title')}</legend>
      <TextField label={t('agenda.picker.search')} optional type="search" value={typed} maxLength={100} autoComplete="off" onChange={({ target }) => setTyped(target.value)} onKeyDown={press} />
      <div className="s-actions"><Button variant="secondary" onClick={search}>{t('agenda.picker.find')}</Button></div>
      {text !== '' && !data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {text !== '' && data && <p className="s-small" role="status">{t('agenda.picker.found', { count: found.length })}</p>}
      {found.length > 0 && (
        <ul className="e-rooms">
          {found.map(({ id, name, organisation = null, emailAddress = null, size }) => (
            <li key={id}>
              <Button variant="quiet" onClick={() => choose({ participantId: id, name, affiliation: organisation, emailAddress: size === 1 ? emailAddress : null })}>
                {organisation ? t('agenda.speaker', { name, affiliation: organisation }) : name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
