import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useRef, useState, type FormEvent } from 'react';
import { ActionFields, NOTHING_WRITTEN, readAction, type WrittenAction } from './action-fields';
import { useFocusAfterClosing } from './use-focus-after-closing';

const ADD_ACTION = graphql(`
  mutation AddAction($input: AddActionInput!) {
    addAction(input: $input) {
      plan {
        id
        run {
          id
          plan {
            id
          }
        }
        ...PlanBoard
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Opens into a form for something else that the firm is going to do. */
export function AddAction({ runId }: { runId: string }) {
  const { t, language } = useText('recommendations');
  const [written, setWritten] = useState<WrittenAction | null>(null);
  const [checked, setChecked] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const opener = useRef<HTMLDivElement>(null);
  useFocusAfterClosing(written !== null, opener);
  const { act, busy, problems, failure } = useAct(ADD_ACTION);

  const close = (): void => {
    setWritten(null);
    setChecked(false);
  };
  const write = (next: WrittenAction): void => {
    setWritten(next);
    // Something else is meant now, so it is another act.
    setKey(crypto.randomUUID());
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    const input = written && readAction(written, language);
    if (input && (await act({ input: { runId, ...input, idempotencyKey: key } }))) close();
  };

  if (!written) return <div className="s-actions" ref={opener}><Button variant="secondary" onClick={() => setWritten(NOTHING_WRITTEN)}>{t('plan.add.open')}</Button></div>;
  return (
    <form className="p-action__form s-stack p-screen" noValidate aria-label={t('plan.add.open')} onSubmit={(event) => void add(event)} onKeyDown={({ key: pressed }) => pressed === 'Escape' && close()}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <ActionFields written={written} checked={checked} problems={problems} onWrite={write} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('plan.add.add')}</Button>
        <Button variant="quiet" onClick={close}>{t('plan.action.cancel')}</Button>
      </div>
    </form>
  );
}
