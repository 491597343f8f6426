import { useFormats, useText } from '@skills/platform/i18n';
import { Button, VisuallyHidden } from '@skills/platform/ui';
import { Fragment } from 'react';
import type { PlannedEvent, PlannedSession } from './draft-agenda';
import { TrackMark } from './track-mark';

/** A session and its event, all tracks for the colour of its own, and what can be done with it. */
export interface SessionRowProps {
  session: PlannedSession;
  event: PlannedEvent;
  tracks: readonly string[];
  onChange: () => void;
  onTakeOut: () => void;
  onRemove: () => void;
}

/** A session in two short lines, with what can be done beside it. */
export function SessionRow({ session: { id, title, language, startsAt, endsAt, roomId, track, speakers, chosenBy }, event: { draftAgenda: { rooms }, timeZone, textLanguage }, tracks, onChange, onTakeOut, onRemove }: SessionRowProps) {
  const { t } = useText('events');
  const { span, list } = useFormats();
  const named = <span lang={language ?? textLanguage}>{title}</span>;
  const of = <VisuallyHidden>: {named}</VisuallyHidden>;
  const facts = [
    startsAt && endsAt ? span(startsAt, endsAt, timeZone) : t('agenda.unplaced'),
    rooms.find((each) => each.id === roomId)?.name,
    track && <TrackMark track={track} tracks={tracks} />,
    speakers.length > 0 && list(speakers.map(({ name }) => name)),
    chosenBy > 0 && t('agenda.chosenBy', { count: chosenBy }),
  ].filter(Boolean);
  return (
    <div className="e-session-row">
      <div>
        <p><strong>{named}</strong></p>
        <p className="s-small s-soft">{facts.map((fact, at) => <Fragment key={at}>{at > 0 && ' · '}{fact}</Fragment>)}</p>
      </div>
      <div className="s-actions">
        <Button variant="quiet" data-change={id} onClick={onChange}>{t('agenda.change.change')}{of}</Button>
        {startsAt && <Button variant="quiet" onClick={onTakeOut}>{t('agenda.takeOut')}{of}</Button>}
        <Button variant="quiet" onClick={onRemove}>{t('agenda.remove')}{of}</Button>
      </div>
    </div>
  );
}
