import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { ActionFields, readAction, writtenOf, type WrittenAction } from './action-fields';

export const ACTION_IN_FORM = graphql(`
  fragment ActionInForm on PlanAction {
    id
    revision
    title
    owner
    dueOn
    hours
    euro
    note
  }
`);

const CHANGE_ACTION = graphql(`
  mutation ChangeAction($input: ChangeActionInput!) {
    changeAction(input: $input) {
      action {
        ...ActionRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Changes an action in its place. What was written stays when somebody else was faster, and what they changed is shown above. */
export function ActionForm({ action, onStale, onClose }: { action: FragmentType<typeof ACTION_IN_FORM>; onStale: () => void; onClose: () => void }) {
  const { t, language } = useText('recommendations');
  const { number } = useFormats();
  const current = readFragment(ACTION_IN_FORM, action);
  const [written, setWritten] = useState<WrittenAction>(() => writtenOf(current, number));
  const [checked, setChecked] = useState(false);
  const { act, busy, problems, failure } = useAct(CHANGE_ACTION);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    const input = readAction(written, language);
    if (!input) return;
    if (await act({ input: { actionId: current.id, revision: current.revision, ...input } })) onClose();
    else onStale();
  };

  return (
    <form className="p-action__form s-stack" noValidate onSubmit={(event) => void save(event)} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <ActionFields written={written} checked={checked} problems={problems} onWrite={setWritten} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('plan.action.save')}</Button>
        <Button variant="quiet" onClick={onClose}>{t('plan.action.cancel')}</Button>
      </div>
    </form>
  );
}
