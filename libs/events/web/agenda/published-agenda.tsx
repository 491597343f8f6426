import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure, Notice, SelectField, TextLink, Titled } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { Fragment, useState } from 'react';
import { dayOf, tracksOf } from '../../rules';
import { agendaVersionsPath, speakingPath } from '../addresses';
import { AgendaChanges } from './agenda-changes';
import './agenda.css';
import { TrackMark } from './track-mark';

export const PUBLISHED_AGENDA = graphql(`
  fragment PublishedAgenda on Event {
    slug
    timeZone
    phase
    agenda {
      number
      publishedAt
      sessions {
        id
        kind
        title
        description
        language
        track
        topics
        seats
        room
        startsAt
        endsAt
        speakers {
          name
          affiliation
        }
      }
      changes {
        ...AgendaChangeLine
      }
    }
  }
`);

/** The agenda of an event as it was published last, day by day, and what changed; nothing before that. */
export function PublishedAgenda({ event }: { event: FragmentType<typeof PUBLISHED_AGENDA> }) {
  const { t, language: shown } = useText('events');
  const [chosen, setChosen] = useState('');
  const { date, dateTime, languageName, list, time, zone } = useFormats();
  const { agenda, slug, timeZone, phase } = readFragment(PUBLISHED_AGENDA, event);
  if (!agenda) return null;
  const tracks = tracksOf(agenda.sessions, shown);
  const sessions = tracks.includes(chosen) ? agenda.sessions.filter(({ track }) => track === chosen) : agenda.sessions;
  const days = [...new Set(sessions.map(({ startsAt }) => dayOf(new Date(startsAt), timeZone)))];
  return (
    <Titled title={t('agenda.title')}>
      <div className="s-stack">
        {(phase === 'POSTPONED' || phase === 'CANCELLED') && <Notice kind="info" title={t(`agenda.was.${phase}`)} />}
        <p className="s-small s-soft">{t('agenda.version', { number: agenda.number, at: dateTime(agenda.publishedAt) })}</p>
        {agenda.number > 1 && <p><TextLink to={agendaVersionsPath(slug)}>{t('agenda.versions.link')}</TextLink></p>}
        {agenda.changes.length > 0 && <Disclosure summary={t('agenda.changed', { count: agenda.changes.length })}><AgendaChanges changes={agenda.changes} timeZone={timeZone} /></Disclosure>}
        {tracks.length > 1 && <div className="e-filters"><SelectField label={t('agenda.field.track')} value={tracks.includes(chosen) ? chosen : ''} options={[{ value: '', label: t('filter.all') }, ...tracks.map((track) => ({ value: track, label: track }))]} onChange={({ target }) => setChosen(target.value)} /></div>}
        {agenda.sessions.length === 0 && <p>{t('agenda.empty')}</p>}
        {days.map((day) => (
          <section key={day} className="s-stack">
            <h3>{date(day)}</h3>
            <ol className="e-agenda">
              {sessions.filter(({ startsAt }) => dayOf(new Date(startsAt), timeZone) === day).map(({ id, kind, title, description, language, track, topics, seats, room, startsAt, endsAt, speakers }) => (
                <li key={id} className={kind === 'BREAK' ? 'e-agenda__session e-agenda__session--break' : 'e-agenda__session'}>
                  <p className="e-agenda__time"><time dateTime={startsAt}>{time(startsAt, timeZone)}</time>–<time dateTime={endsAt}>{time(endsAt, timeZone)}</time></p>
                  <div>
                    <h4 lang={language ?? undefined}>{title}</h4>
                    {speakers.length > 0 && <p>{list(speakers.map(({ name, affiliation }) => (affiliation ? t('agenda.speaker', { name, affiliation }) : name)))}</p>}
                    <p className="s-small s-soft">
                      {[kind !== 'OTHER' && t(`agenda.kind.${kind}`), room, track && <TrackMark track={track} tracks={tracks} />, topics.length > 0 && list(topics.map((topic) => t(`topic.${topic}`))), language && languageName(language), seats && t('agenda.seats', { count: seats })]
                        .filter(Boolean)
                        .map((part, at) => <Fragment key={at}>{at > 0 && ' · '}{part}</Fragment>)}
                    </p>
                    {description && <p className="s-small e-lines" lang={language ?? undefined}>{description}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
        {sessions.length > 0 && <p className="s-small s-soft">{t('agenda.zone', { zone: zone(timeZone, ...sessions.map(({ startsAt }) => startsAt)) })}</p>}
        {agenda.sessions.some(({ speakers }) => speakers.length > 0) && <p className="s-small s-soft">{t('agenda.namedHere')} <TextLink to={speakingPath}>{t('speaking.titleAsk')}</TextLink></p>}
      </div>
    </Titled>
  );
}
