/**
 * SQL: whether the public agenda of an event, as it was published last, names the speaker `k` in this session: such a name stays, every other goes.
 * `eventId` is a column of the statement around; the names in here are none of its.
 */
export const isPublicSpeaker = (eventId: string): string => `exists (select from published_speaker told where told.session_id = k.session_id and told.name = k.name and told.version_id = (
    select last.id from agenda_version last join event shown on shown.id = last.event_id and shown.standing <> 'DRAFT' where shown.id = ${eventId} order by last.number desc limit 1))`;

/** SQL: whether the link `l` still takes a name off which stays when its address has gone. */
export const isLinkToName = (eventId: string): string => `exists (select from published_speaker told join agenda_version its on its.id = told.version_id where its.event_id = ${eventId} and told.address_hash = l.address_hash)`;
