import { useText } from '@skills/platform/i18n';
import { Checkbox, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { Part } from './part';

const SWITCH = graphql(`
  mutation SwitchDeskDigest($input: SwitchDeskDigestInput!) {
    switchDeskDigest(input: $input) {
      isWanted
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whether an editor gets a daily mail of what waits; it acts at once. */
export function DeskDigestChoice({ isWanted }: { isWanted: boolean }) {
  const { t } = useText('portal');
  const { act, busy, problems, failure } = useAct(SWITCH);
  const [chosen, setChosen] = useState(isWanted);
  const choose = async (wanted: boolean) => {
    if (busy) return;
    setChosen(wanted);
    if (!(await act({ input: { isWanted: wanted } }))) setChosen(!wanted);
  };
  return (
    <div id="mails" tabIndex={-1}>
      <Part title={t('account.mails')}>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        <Checkbox label={t('account.digest')} help={t('account.digestHelp')} checked={chosen} onChange={({ target }) => void choose(target.checked)} />
      </Part>
    </div>
  );
}
