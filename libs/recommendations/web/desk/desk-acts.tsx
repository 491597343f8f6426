import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextArea } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';

/** The keys of the editors’ desk, besides those that lead through it. */
export const EDITOR_KEYS = { note: 'n', publish: 'Shift+P' } as const;

/** Puts what was handed in into the catalogue, at the revision that was read. */
export const PUBLISH = graphql(`
  mutation PublishContribution($input: PublishContributionInput!) {
    publishContribution(input: $input) {
      contribution {
        id
        ...DeskContribution
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const ASK_FOR_CHANGES = graphql(`
  mutation AskForChanges($input: AskForChangesInput!) {
    askForChanges(input: $input) {
      contribution {
        id
        ...DeskContribution
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawContribution($input: WithdrawContributionInput!) {
    withdrawContribution(input: $input) {
      contribution {
        id
        ...DeskContribution
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreContribution($input: RestoreContributionInput!) {
    restoreContribution(input: $input) {
      contribution {
        id
        ...DeskContribution
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What an editor decides on, at the revision that they read, whether keys lead to the acts, and what to do after one. */
export interface DeskActsProps {
  id: string;
  revision: number;
  acts: readonly string[];
  hasKeys: boolean;
  onDone: (act: DeskAct) => void;
}

/** What an editor can do with a contribution. */
export type DeskAct = 'PUBLISH' | 'ASK_FOR_CHANGES' | 'WITHDRAW' | 'RESTORE';

/** An editor's acts: publish, ask for changes, withdraw and put back; the note goes to the author. */
export function DeskActs({ id, revision, acts, hasKeys, onDone }: DeskActsProps) {
  const { t } = useText('recommendations');
  const [note, setNote] = useState('');
  const [publish, ask, withdraw, restore] = [useAct(PUBLISH), useAct(ASK_FOR_CHANGES), useAct(WITHDRAW), useAct(RESTORE)];
  const problems = [...publish.problems, ...ask.problems, ...withdraw.problems, ...restore.problems];
  const failure = publish.failure ?? ask.failure ?? withdraw.failure ?? restore.failure;
  const input = { contributionId: id, revision };
  const busy = [publish, ask, withdraw, restore].some((each) => each.busy);
  const done = async (act: DeskAct, acting: Promise<object | null>) => {
    if (await acting) onDone(act);
  };
  if (acts.length === 0) return null;
  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {!acts.every((act) => act === 'RESTORE') && <TextArea aria-keyshortcuts={hasKeys ? EDITOR_KEYS.note : undefined} label={t('desk.note')} help={t('desk.noteHelp')} rows={3} optional error={problemAt(problems, 'note')} value={note} onChange={({ target }) => setNote(target.value)} />}
      <div className="s-actions">
        {acts.includes('PUBLISH') && <Button busy={busy} aria-keyshortcuts={hasKeys ? EDITOR_KEYS.publish : undefined} onClick={() => void done('PUBLISH', publish.act({ input }))}>{t('desk.act.PUBLISH')}</Button>}
        {acts.includes('ASK_FOR_CHANGES') && <Button variant="secondary" busy={busy} onClick={() => void done('ASK_FOR_CHANGES', ask.act({ input: { ...input, note } }))}>{t('desk.act.ASK_FOR_CHANGES')}</Button>}
        {acts.includes('WITHDRAW') && <Button variant="quiet" busy={busy} onClick={() => void done('WITHDRAW', withdraw.act({ input: { ...input, note } }))}>{t('desk.act.WITHDRAW')}</Button>}
        {acts.includes('RESTORE') && <Button variant="secondary" busy={busy} onClick={() => void done('RESTORE', restore.act({ input }))}>{t('desk.act.RESTORE')}</Button>}
      </div>
    </div>
  );
}
