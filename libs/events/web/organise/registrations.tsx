import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, SelectField, Tag, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, PagedList, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { REGISTRATION_STATES, type RegistrationState } from '../../rules';
import { participantsAddress } from '../addresses';

const REGISTRATIONS = graphql(`
  query Registrations($eventId: ID!, $state: RegistrationState, $first: Int!, $after: String) {
    registrations(eventId: $eventId, state: $state, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          state
          size
          emailAddress
          organisation
          countryCode
          registeredAt
          waitingPlace {
            position
            waiting
          }
          participants {
            id
            name
            role
            diets
            accessNeeds
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const APPROVE = graphql(`mutation ApproveRegistration($input: ApproveRegistrationInput!) { approveRegistration(input: $input) { registration { id state } problems { code path message } } }`);
const DECLINE = graphql(`mutation DeclineRegistration($input: DeclineRegistrationInput!) { declineRegistration(input: $input) { registration { id state } problems { code path message } } }`);
const GIVE_UP = graphql(`mutation GiveUpRegistration($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { registration { id state } problems { code path message } } }`);

const PAGE_SIZE = 50;

/** Who is registered, who waits, and who is to be decided on. */
export function Registrations({ eventId, onChanged }: { eventId: string; onChanged: () => void }) {
  const { t, language } = useText('events');
  const { countryName, dateTime } = useFormats();
  const [state, setState] = useState<RegistrationState | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(REGISTRATIONS, { variables: { eventId, state, first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const [approve, decline, giveUp] = [useAct(APPROVE), useAct(DECLINE), useAct(GIVE_UP)];
  const page = (data ?? (error ? undefined : previousData))?.registrations;
  const done = async (acting: Promise<unknown>) => {
    await acting;
    await refetch().catch(() => undefined);
    onChanged();
  };
  const more = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.registrations && fetchMoreResult.registrations ? { registrations: { ...fetchMoreResult.registrations, edges: [...before.registrations.edges, ...fetchMoreResult.registrations.edges] } } : before,
    });
  return (
    <div className="s-stack">
      <div className="e-form"><SelectField label={t('organise.state')} value={state ?? ''} onChange={({ target }) => setState(REGISTRATION_STATES.find((each) => each === target.value) ?? null)} options={[{ value: '', label: t('filter.all') }, ...REGISTRATION_STATES.map((each) => ({ value: each, label: t(`state.${each}`) }))]} /></div>
      <ProblemsSummary problems={[...approve.problems, ...decline.problems, ...giveUp.problems]} />
      {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {page?.totalCount === 0 && <p className="s-soft">{t('organise.nobody')}</p>}
      {page && page.totalCount > 0 && (
        <p><a href={participantsAddress(eventId, language)} download>{t('organise.table')}</a></p>
      )}
      {page && page.totalCount > 0 && (
        <PagedList label={t('organise.registrations')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={!data} onMore={more}>
          {page.edges.map(({ node }) => {
            const name = node.participants.map((person) => person.name).join(', ');
            const input = { registrationId: node.id };
            return (
              <li className="e-entry" key={node.id}>
                <p><strong>{name || t('organise.erased')}</strong> <Tag>{t(`state.${node.state}`)}</Tag>{node.waitingPlace && <> {t('own.place', { position: node.waitingPlace.position, waiting: node.waitingPlace.waiting })}</>}</p>
                <p className="s-small s-soft">{[node.organisation, countryName(node.countryCode), node.emailAddress, dateTime(node.registeredAt)].filter(Boolean).join(' · ')}</p>
                {node.participants.map(({ id, name: person, role, diets, accessNeeds }) => (
                  <p className="s-small" key={id}>{[node.participants.length > 1 ? person : null, t(`role.${role}`), ...diets.map((diet) => t(`diet.${diet}`)), ...accessNeeds.map((need) => t(`need.${need}`))].filter((part) => part !== null).join(' · ')}</p>
                ))}
                <div className="s-actions">
                  {node.state === 'REQUESTED' && <Button variant="secondary" onClick={() => void done(approve.act({ input }))}>{t('organise.approve')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
                  {node.state === 'REQUESTED' && <Button variant="quiet" onClick={() => void done(decline.act({ input }))}>{t('organise.decline')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
                  {(node.state === 'CONFIRMED' || node.state === 'HELD' || node.state === 'WAITING') && <Button variant="quiet" onClick={() => void done(giveUp.act({ input }))}>{t('organise.takeOff')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
                </div>
              </li>
            );
          })}
        </PagedList>
      )}
    </div>
  );
}
