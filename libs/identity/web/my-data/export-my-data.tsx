import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice } from '@skills/platform/ui';
import { ProblemsSummary, saveAsFile, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';

const EXPORT_MY_DATA = graphql(`
  mutation ExportMyData($input: ExportMyDataInput!) {
    exportMyData(input: $input) {
      export {
        fileName
        content
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Everything that we hold about the person, as a file. */
export function ExportMyData() {
  const { t } = useText('identity');
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const { act, busy, problems, failure } = useAct(EXPORT_MY_DATA);

  const download = async () => {
    const file = (await act({ input: {} }))?.exportMyData.export;
    if (!file) return;
    saveAsFile(file.fileName, 'application/json', JSON.stringify(file.content, null, 2));
    setSavedAs(file.fileName);
  };

  return (
    <div className="s-stack">
      <p>{t('export.body')}</p>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-actions">
        <Button variant="secondary" busy={busy} onClick={() => void download()}>{t('export.download')}</Button>
      </div>
      {savedAs !== null && <Notice kind="success">{t('export.done', { file: savedAs })}</Notice>}
    </div>
  );
}
