import { useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';

/** The notes on which a published conclusion rests, as they were then; organisers only are given them. */
export function ThenNotes({ notes }: { notes: readonly { id: string; groupName: string; language: string; text: string }[] }) {
  const { t } = useText('events');
  return (
    <Disclosure summary={t('outcomes.thenNotes')}>
      <dl className="s-stack">
        {notes.map(({ id, groupName, language, text }) => (
          <div key={id} lang={language}>
            <dt><strong>{groupName}</strong></dt>
            <dd className="e-noted">{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
