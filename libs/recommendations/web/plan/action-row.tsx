import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, LanguageMark, SelectField, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import { ACTION_STATUSES, type ActionStatus } from '../../rules';
import { coursePath } from '../addresses';
import { ActionFacts } from './action-facts';
import { ActionForm } from './action-form';
import { useFocusAfterClosing } from './use-focus-after-closing';

export const ACTION_ROW = graphql(`
  fragment ActionRow on PlanAction {
    id
    title
    status
    revision
    sentence
    note
    course {
      id
      title
      titleLanguage
    }
    ...ActionFacts
    ...ActionInForm
  }
`);

const CHANGE_STATUS = graphql(`
  mutation ChangeStatus($input: ChangeActionInput!) {
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

const DROP_ACTION = graphql(`
  mutation DropAction($input: DropActionInput!) {
    dropAction(input: $input) {
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

/** What a row shows, whether it was taken up again just now, and what can be done with it; without `onUp` or `onDown` it stands at that end. `onStale`: somebody else changed the plan. */
export interface ActionRowProps {
  action: FragmentType<typeof ACTION_ROW>;
  isBroughtBack: boolean;
  onStale: () => void;
  onDropped: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

const STANDING = ACTION_STATUSES.filter((status) => status !== 'DROPPED');

/** An action of the plan: what, how far, by whom and when; opens into a form in its place. One that is taken up again takes the focus. */
export function ActionRow({ action, isBroughtBack, onStale, onDropped, onUp, onDown }: ActionRowProps) {
  const { t } = useText('recommendations');
  const row = readFragment(ACTION_ROW, action);
  const { id, title, status, revision, sentence, note, course } = row;
  const [isOpen, setOpen] = useState(false);
  const edit = useRef<HTMLDivElement>(null);
  useFocusAfterClosing(isOpen, edit);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBroughtBack) heading.current?.focus();
  }, [isBroughtBack]);
  const change = useAct(CHANGE_STATUS);
  const drop = useAct(DROP_ACTION);

  const give = async (next: ActionStatus): Promise<void> => {
    if (!(await change.act({ input: { actionId: id, revision, status: next } }))) onStale();
  };
  const dropIt = async (): Promise<void> => {
    if (await drop.act({ input: { actionId: id, revision } })) onDropped();
    else onStale();
  };
  const failure = change.failure ?? drop.failure;
  // A title that the firm has changed is in its own words.
  const spoken = course?.title === title ? course.titleLanguage : null;

  return (
    <li className="p-action">
      <div className="p-action__what s-stack s-stack--tight">
        <h3 className="p-title" ref={heading} tabIndex={-1}>{course ? <TextLink to={coursePath(course.id)}><span lang={spoken ?? undefined}>{title}</span></TextLink> : title} {spoken && <LanguageMark language={spoken} />}</h3>
        <ActionFacts action={row} />
        {sentence && <p className="s-small">{sentence}</p>}
        {note && <p className="s-small p-note">{note}</p>}
      </div>
      <div className="p-action__status">
        <SelectField
          label={t('plan.action.status')} aria-label={t('plan.action.statusOf', { title })} value={status}
          options={STANDING.map((each) => ({ value: each, label: t(`plan.status.${each}`) }))}
          onChange={({ target }) => void give(STANDING.find((each) => each === target.value) ?? 'TO_DO')}
        />
      </div>
      <ProblemsSummary problems={[...change.problems, ...drop.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      {isOpen ? (
        <ActionForm action={row} onStale={onStale} onClose={() => setOpen(false)} />
      ) : (
        <div className="p-action__acts s-actions" ref={edit}>
          <Button variant="secondary" aria-label={t('plan.action.editOf', { title })} onClick={() => setOpen(true)}>{t('plan.action.edit')}</Button>
          <Button variant="quiet" aria-label={t('plan.action.upOf', { title })} disabled={!onUp} onClick={onUp}>{t('plan.action.up')}</Button>
          <Button variant="quiet" aria-label={t('plan.action.downOf', { title })} disabled={!onDown} onClick={onDown}>{t('plan.action.down')}</Button>
          <Button variant="quiet" aria-label={t('plan.action.dropOf', { title })} busy={drop.busy} onClick={() => void dropIt()}>{t('plan.action.drop')}</Button>
        </div>
      )}
    </li>
  );
}
