import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const AGENDA_CHANGE_LINE = graphql(`
  fragment AgendaChangeLine on AgendaChangeShown {
    kind
    before {
      id
      title
      room
      startsAt
      endsAt
    }
    after {
      id
      kind
      title
      language
      track
      seats
      room
      startsAt
      endsAt
      speakers {
        name
        affiliation
      }
    }
  }
`);

/** What changed from one agenda to the next, a sentence each. */
export function AgendaChanges({ changes, timeZone }: { changes: readonly FragmentType<typeof AGENDA_CHANGE_LINE>[]; timeZone: string }) {
  const { t } = useText('events');
  const { languageName, list, span } = useFormats();
  return (
    <ul>
      {readFragment(AGENDA_CHANGE_LINE, changes).map(({ kind, before, after }) => {
        const session = after ?? before;
        if (!session) return null;
        const values = {
          title: session.title,
          before: before?.title ?? '',
          when: span(session.startsAt, session.endsAt, timeZone),
          room: session.room ?? t('agenda.noRoom'),
          speakers: after && after.speakers.length > 0 ? list(after.speakers.map(({ name, affiliation }) => (affiliation ? t('agenda.speaker', { name, affiliation }) : name))) : t('agenda.nobody'),
          kind: after ? t(`agenda.kind.${after.kind}`) : '',
          track: after?.track ?? '',
          language: after?.language ? languageName(after.language) : '',
          seats: typeof after?.seats === 'number' ? t('agenda.seats', { count: after.seats }) : '',
        };
        const isUnsaid = (kind === 'TRACK' && !values.track) || (kind === 'LANGUAGE' && !values.language) || (kind === 'SEATS' && !values.seats);
        return <li key={`${kind} ${session.id}`}>{isUnsaid ? t(`agenda.unsaid.${kind}`, values) : t(`agenda.change.${kind}`, values)}</li>;
      })}
    </ul>
  );
}
