import { useText } from '@skills/platform/i18n';
import { Button, Checkbox, Disclosure, ErrorState, StatusSign } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { CONTRIBUTION_CONSENT } from '../../rules';
import { ContributionFields } from './contribution-fields';
import { ContributionPreview } from './contribution-preview';
import type { KindedFields } from './fields';
import { useKeptDraft } from './use-kept-draft';
import './contribute.css';

const SUBMIT = graphql(`
  mutation SubmitContribution($input: SubmitContributionInput!) {
    submitContribution(input: $input) {
      contribution {
        id
        ...ContributionStanding
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** A contribution while its author writes it: kept all the time, handed in when it is complete. */
export function ContributionForm({ id, revision, first }: { id: string; revision: number; first: KindedFields }) {
  const { t } = useText('recommendations');
  const { form, change, saving, problems: notKept, keep } = useKeptDraft(id, revision, first);
  const [agrees, setAgrees] = useState(false);
  const { act, busy, problems, failure } = useAct(SUBMIT);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await keep();
    if (kept !== null) await act({ input: { contributionId: id, revision: kept, consentVersion: agrees ? CONTRIBUTION_CONSENT : null } });
  };

  return (
    <form className="s-stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="r-saving"><StatusSign state={saving} label={t(`contribute.saving.${saving}`)} /></div>
      <ProblemsSummary problems={[...notKept, ...problems]} />
      {failure !== null && <ErrorState error={failure} />}
      <ContributionFields form={form} problems={[...notKept, ...problems]} onChange={change} />
      <Disclosure summary={t('contribute.preview')}><ContributionPreview form={form} /></Disclosure>
      <Checkbox label={t('contribute.consent')} help={t('contribute.consentHelp')} error={problemAt(problems, 'consentVersion')} checked={agrees} onChange={({ target }) => setAgrees(target.checked)} />
      <p className="s-small s-soft">{t('contribute.seenByEditors')}</p>
      <div className="s-actions"><Button type="submit" busy={busy}>{t('contribute.submit')}</Button></div>
    </form>
  );
}
