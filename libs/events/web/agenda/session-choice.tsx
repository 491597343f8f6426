import { useFormats, useText } from '@skills/platform/i18n';
import { Checkbox, Disclosure, VisuallyHidden } from '@skills/platform/ui';
import { Fragment } from 'react';
import { TrackMark } from './track-mark';

/** A session of the published agenda, as somebody reads it who chooses. */
export interface ChoosableShown {
  id: string;
  kind: string;
  title: string;
  description: string | null;
  language: string | null;
  track: string | null;
  topics: readonly string[];
  room: string | null;
  startsAt: string;
  endsAt: string;
  freeSeats: number | null;
  speakers: readonly { name: string; affiliation: string | null }[];
}

/** The session, whether it is chosen, what was chosen at the same time, whether it can be ticked, and what ticking does. */
export interface SessionChoiceProps {
  session: ChoosableShown;
  isChosen: boolean;
  clash: { title: string; language: string | null } | null;
  isBusy: boolean;
  tracks: readonly string[];
  timeZone: string;
  onChoose: (isChosen: boolean) => void;
}

/** A session to be chosen, with all that one needs to know for that; what it is about is behind a press. */
export function SessionChoice({ session: { kind, title, description, language, track, topics, room, startsAt, endsAt, freeSeats, speakers }, isChosen, clash, isBusy, tracks, timeZone, onChoose }: SessionChoiceProps) {
  const { t } = useText('events');
  const { languageName, list, time } = useFormats();
  const left = typeof freeSeats === 'number' && (freeSeats > 0 ? t('agenda.own.left', { count: freeSeats }) : t('agenda.own.full'));
  const facts = [kind !== 'OTHER' && t(`agenda.kind.${kind}`), track && <TrackMark track={track} tracks={tracks} />, topics.length > 0 && list(topics.map((topic) => t(`topic.${topic}`))), language && languageName(language)].filter(Boolean);
  const named = <span lang={language ?? undefined}>{title}</span>;
  return (
    <div className="e-choice">
      <Checkbox
        checked={isChosen} disabled={!isChosen && !isBusy && (freeSeats === 0 || clash !== null)} label={named} onChange={({ target }) => onChoose(target.checked)}
        help={(
          <>
            <div>{[`${time(startsAt, timeZone)}–${time(endsAt, timeZone)}`, room, left].filter(Boolean).join(' · ')}</div>
            {speakers.length > 0 && <div className="e-choice__speakers">{list(speakers.map(({ name, affiliation }) => (affiliation ? t('agenda.speaker', { name, affiliation }) : name)))}</div>}
            {facts.length > 0 && <div>{facts.map((fact, at) => <Fragment key={at}>{at > 0 && ' · '}{fact}</Fragment>)}</div>}
            {clash && <div className="e-choice__clash">{t('agenda.own.clash')} <span lang={clash.language ?? undefined}>{clash.title}</span>. {t('agenda.own.clashHow')}</div>}
          </>
        )}
      />
      {description && <div className="e-choice__more"><Disclosure summary={<>{t('agenda.own.about')}<VisuallyHidden>: {named}</VisuallyHidden></>}><p className="e-lines s-small" lang={language ?? undefined}>{description}</p></Disclosure></div>}
    </div>
  );
}
