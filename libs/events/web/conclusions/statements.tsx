import { useText } from '@skills/platform/i18n';
import { LanguageMark, TopicMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { CONCLUSION_KINDS } from '../../rules';
import '../outcomes/outcomes.css';
import { ThenNotes } from './then-notes';

export const STATEMENT = graphql(`
  fragment Statement on PublishedConclusion {
    id
    kind
    text
    textLanguage
    topics
    targetRoles
    noteCount
    reason
    reasonLanguage
    notes {
      id
      groupName
      language
      text
    }
  }
`);

/** What was concluded, by kind. */
export function Statements({ statements, heading: Heading }: { statements: readonly FragmentType<typeof STATEMENT>[]; heading: 'h2' | 'h3' }) {
  const { t } = useText('events');
  const all = readFragment(STATEMENT, statements);
  return CONCLUSION_KINDS.map((kind) => {
    const own = all.filter((each) => each.kind === kind);
    return own.length > 0 && (
      <div className="s-stack" key={kind}>
        <Heading>{t(`outcomes.kind.${kind}`)}</Heading>
        <ul className="e-statements">
          {own.map(({ id, text, textLanguage, topics, targetRoles, noteCount, reason, reasonLanguage, notes }) => (
            <li className="e-statement" key={id}>
              <p className="e-statement__text" lang={textLanguage}>{text}</p>
              <p className="e-topics">{topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}{targetRoles.map((role) => <span key={role}>{t(`role.${role}`)}</span>)}<LanguageMark language={textLanguage} /></p>
              <p className="s-small s-soft">{noteCount > 0 ? t('outcomes.restsOn', { count: noteCount }) : reason ? <>{t('outcomes.noNotesBecause')} <span lang={reasonLanguage ?? undefined}>{reason}</span></> : t('outcomes.noNotes')}</p>
              {notes && notes.length > 0 && <ThenNotes notes={notes} />}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
