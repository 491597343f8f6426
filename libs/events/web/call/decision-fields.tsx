import { useText } from '@skills/platform/i18n';
import { TextArea, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { useState } from 'react';
import { confirmDays, type ProposalDecision } from '../../rules';
import type { CalledEvent } from './call-desk';

/** What authors are told with a decision, and the last day on which they can confirm what is accepted, as filled in. */
export interface DecisionWords {
  readonly message: string;
  readonly dueOn: string;
}

/** The words of a decision as they begin, the days that are possible, and what an act takes of it. */
export function useDecisionWords({ startsAt, timeZone }: Pick<CalledEvent, 'startsAt' | 'timeZone'>) {
  const [days] = useState(() => confirmDays({ startsAt: startsAt ? new Date(startsAt) : null, timeZone }, new Date()));
  const [words, setWords] = useState<DecisionWords>({ message: '', dueOn: days.usual });
  const inputOf = (decision: ProposalDecision) => ({ decision: decision as never, message: words.message || null, confirmDueOn: decision === 'ACCEPT' ? words.dueOn || null : null });
  return { days, words, setWords, inputOf };
}

/** The fields in which a decision is explained. */
export function DecisionFields({ decision, days, words, problems, onChange }: { decision: ProposalDecision; days: ReturnType<typeof confirmDays>; words: DecisionWords; problems: readonly Problem[]; onChange: (words: DecisionWords) => void }) {
  const { t } = useText('events');
  return (
    <>
      {decision === 'ACCEPT' && <TextField label={t('call.field.confirmDueOn')} help={t('call.field.confirmDueOnHelp')} type="date" min={days.least} max={days.most ?? undefined} value={words.dueOn} error={problemAt(problems, 'confirmDueOn')} onChange={({ target }) => onChange({ ...words, dueOn: target.value })} />}
      <TextArea label={t('call.field.message')} help={t('call.field.messageHelp')} optional rows={4} maxLength={4000} value={words.message} error={problemAt(problems, 'message')} onChange={({ target }) => onChange({ ...words, message: target.value })} />
    </>
  );
}
