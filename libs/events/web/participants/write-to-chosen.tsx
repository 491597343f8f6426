import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState } from '@skills/platform/ui';
import type { ParticipantsFilter } from '@skills/schema/documents';
import { useEffect, useRef } from 'react';
import { MessageForm } from '../messages/message-form';
import type { Chosen } from './chosen';
import { HOW_MANY } from './participants-query';
import type { Line } from './participants-table';

/** The event, who is chosen in its table and by which filter, the rows that are loaded, and what to do when the table is wanted again. */
export interface WriteToChosenProps {
  eventId: string;
  chosen: Chosen;
  where: ParticipantsFilter;
  lines: readonly Line[];
  onBack: () => void;
}

/** A message to whoever is chosen in the participants' table, who are named above it. */
export function WriteToChosen({ eventId, chosen, where, lines, onBack }: WriteToChosenProps) {
  const { t } = useText('events');
  const { list } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAll = chosen === 'ALL';
  const { data, error } = useQuery(HOW_MANY, { variables: { eventId, where }, skip: !isAll, fetchPolicy: 'network-only' });
  const count = isAll ? data?.registrationsMatching : chosen.size;
  const names = isAll ? [] : lines.filter(({ registrationId }) => chosen.has(registrationId)).map(({ name }) => name);
  // The table with the button is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="s-stack" aria-labelledby="write-to-chosen">
      <h2 id="write-to-chosen" ref={heading} tabIndex={-1}>{t('people.write.title')}</h2>
      {error && <ErrorState error={error} />}
      {typeof count === 'number' && <p>{t(isAll ? 'people.write.toAll' : 'people.write.to', { count })}</p>}
      {names.length > 0 && (names.length <= 5 ? <p>{list(names)}</p> : <Disclosure summary={t('people.write.who')}><ul>{names.map((name, at) => <li key={at}>{name}</li>)}</ul></Disclosure>)}
      <MessageForm eventId={eventId} to={{ chosen: isAll ? { where } : { registrationIds: [...chosen] } }} />
      <div className="s-actions"><Button variant="quiet" onClick={onBack}>{t('people.write.back')}</Button></div>
    </section>
  );
}
