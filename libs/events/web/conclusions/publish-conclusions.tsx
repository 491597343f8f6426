import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, TextArea, TextLink, Titled } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { conclusionsPath } from '../addresses';

const PUBLISH = graphql(`mutation PublishConclusions($input: PublishConclusionsInput!) { publishConclusions(input: $input) { event { id phase } summary { id version } problems { code path message } } }`);

/** Publishes all conclusions together; `last` is the version that counts now, 0 before the first. */
export function PublishConclusions({ eventId, slug, last, isHeld, onDone }: { eventId: string; slug: string; last: number; isHeld: boolean; onDone: () => void }) {
  const { t } = useText('events');
  const publish = useAct(PUBLISH);
  const [isAsking, setAsking] = useState(false);
  const [correction, setCorrection] = useState('');
  const go = async () => {
    if (!(await publish.act({ input: { eventId, version: last + 1, ...(last > 0 ? { correction } : {}) } }))) return;
    setAsking(false);
    setCorrection('');
    onDone();
  };
  return (
    <Titled title={t('outcomes.publish.title')}>
      {last > 0 && <p>{t('outcomes.publish.last', { version: last })} <TextLink to={conclusionsPath(slug)}>{t('outcomes.publish.public')}</TextLink></p>}
      {last === 0 && <p className="s-soft">{t(isHeld ? 'outcomes.publish.lead' : 'outcomes.publish.notHeld')}</p>}
      {isHeld && <div className="s-actions"><Button onClick={() => setAsking(true)}>{t(last > 0 ? 'outcomes.publish.again' : 'outcomes.publish.act')}</Button></div>}
      {isAsking && (
        <ConfirmDialog title={t('outcomes.publish.ask')} confirmLabel={t('outcomes.publish.yes')} busy={publish.busy} onConfirm={() => void go()} onClose={() => setAsking(false)}>
          <div className="s-stack">
            <ProblemsSummary problems={publish.problems} />
            {publish.failure !== null && <ErrorState error={publish.failure} />}
            <p>{t('outcomes.publish.text')}</p>
            {last > 0 && <TextArea label={t('outcomes.publish.correction')} rows={3} value={correction} error={problemAt(publish.problems, 'correction')} onChange={({ target }) => setCorrection(target.value)} />}
          </div>
        </ConfirmDialog>
      )}
    </Titled>
  );
}
