import { useText } from '@skills/platform/i18n';
import { Page } from '@skills/platform/ui';
import { Navigate, useParams } from 'react-router';
import { partPath } from '../addresses';
import { AnsweredAwaited } from '../answer/answered-awaited';
import { AnsweringFlow } from '../answer/answering-flow';
import { FinishedHere } from '../answer/finished-here';
import { isCompletionSent } from '../answer/kept-completion';
import { useAnswered } from '../answer/use-answered';
import { useIsCompletionKept } from '../answer/use-kept-completions';
import { ANSWERED_PART } from './answered-part';
import { PartNotHere } from './part-not-here';
import { TeamNews } from './team-news';

/** A colleague answers their own part: the same questions, one to a screen. Handed in without network, nothing of it is shown; counted, it is only read. */
export function PartAnswerPage() {
  const { t } = useText('assessment');
  const { partId = '', place } = useParams();
  const { answered, ...state } = useAnswered(ANSWERED_PART, partId);
  const part = { kind: 'PART', id: partId } as const;
  // Another tab may have brought it to the server a moment ago, of which the answers that were fetched here do not know.
  const isHandedIn = useIsCompletionKept(part) || (answered !== null && !answered.isFinished && isCompletionSent(part));

  if (isHandedIn) return <Page title={t('team.part.thanks')}><FinishedHere of={part} /></Page>;
  if (!answered && (state.loading || state.error)) return <AnsweredAwaited {...state} />;
  if (!answered) return <PartNotHere />;
  if (answered.isFinal) return <Navigate replace to={partPath(partId)} />;
  return <AnsweringFlow answered={answered} place={place} beforeFinish={<TeamNews partId={partId} />} />;
}
