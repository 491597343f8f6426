import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, LanguageMark, Titled, TopicMark, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { OutcomesWorkQuery } from '@skills/schema/documents';
import { useState } from 'react';
import { NoteForm } from './note-form';
import type { Worked } from './worked-conclusion';

const REMOVE = graphql(`mutation RemoveNote($input: RemoveNoteInput!) { removeNote(input: $input) { removedId problems { code path message } } }`);

/** A note on the event that is worked on. */
export type WorkedNote = NonNullable<NonNullable<OutcomesWorkQuery['event']>['notes']>[number];

/** What the groups of an event talked about, and the way to write more of it down. */
export function Notes({ eventId, notes, conclusions, mayWrite, onDone }: { eventId: string; notes: readonly WorkedNote[]; conclusions: readonly Worked[]; mayWrite: boolean; onDone: () => void }) {
  const { t, language } = useText('events');
  const remove = useAct(REMOVE);
  const [open, setOpen] = useState<string | null>(null);
  const done = () => {
    setOpen(null);
    onDone();
  };
  const takeAway = async ({ id, revision }: WorkedNote) => {
    if (await remove.act({ input: { noteId: id, revision } })) onDone();
  };
  return (
    <Titled title={t('outcomes.note.title')}>
      <p className="s-soft">{t('outcomes.note.lead')}</p>
      <ProblemsSummary problems={remove.problems} />
      {remove.failure !== null && <ErrorState error={remove.failure} />}
      {notes.length === 0 && <p>{t('outcomes.note.none')}</p>}
      {notes.length > 0 && (
        <ul className="s-lines" aria-label={t('outcomes.note.title')}>
          {notes.map((note) => (
            <li className="e-entry" key={note.id}>
              {open === note.id
                ? <NoteForm eventId={eventId} note={note} reviewedAgain={conclusions.filter(({ state, noteIds }) => state !== 'DRAFT' && noteIds.includes(note.id)).length} start={{ groupName: note.groupName, topic: note.topic ?? null, language: note.language, text: note.text }} onDone={done} onLeave={() => setOpen(null)} />
                : (
                  <>
                    <h3 lang={note.language}>{note.groupName}</h3>
                    <p className="e-topics">{note.topic && <TopicMark topic={note.topic} label={t(`topic.${note.topic}`)} />}<LanguageMark language={note.language} /></p>
                    <p className="e-noted" lang={note.language}>{note.text}</p>
                    {mayWrite && (
                      <div className="s-actions">
                        <Button variant="quiet" onClick={() => setOpen(note.id)}>{t('outcomes.change')}<VisuallyHidden>: {note.groupName}</VisuallyHidden></Button>
                        <Button variant="quiet" busy={remove.busy} onClick={() => void takeAway(note)}>{t('outcomes.remove')}<VisuallyHidden>: {note.groupName}</VisuallyHidden></Button>
                      </div>
                    )}
                  </>
                )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && open === 'new' && <NoteForm eventId={eventId} note={null} start={{ groupName: '', topic: null, language, text: '' }} onDone={done} onLeave={() => setOpen(null)} />}
      {mayWrite && open !== 'new' && <div className="s-actions"><Button variant="secondary" onClick={() => setOpen('new')}>{t('outcomes.note.new')}</Button></div>}
    </Titled>
  );
}
