import { useFormats, useText } from '@skills/platform/i18n';
import { Checkbox, LanguageMark, Tag, VisuallyHidden } from '@skills/platform/ui';
import { Link } from 'react-router';
import { isOtherDomain } from '../../rules';
import { deskAddressOf, type DeskChoice } from './desk-choice';
import type { QueueNode } from './use-review-queue';

/** Whether the mail of the author of an entry comes from elsewhere than what it offers. */
export const isFromElsewhere = ({ author, url }: QueueNode): boolean => author !== null && url !== null && isOtherDomain(author.emailAddress, url);

/** The entries, which of them is read, and, while several are chosen at once, which. */
export interface QueueListProps {
  nodes: readonly QueueNode[];
  choice: DeskChoice;
  ticked: ReadonlySet<string> | null;
  onTick: (id: string) => void;
}

/** What was handed in, one line each. */
export function QueueList({ nodes, choice, ticked, onTick }: QueueListProps) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  return (
    <ul className="s-lines">
      {nodes.map((node) => {
        const { id, title, titleLanguage, organisation, submittedAt, kind, author, editorActs } = node;
        const name = title ? <span lang={titleLanguage ?? undefined}>{title}</span> : t('contribute.untitled');
        return (
          <li key={id}>
            <Link className="s-desk__entry" data-entry={id} to={`?${deskAddressOf({ ...choice, id }).toString()}`} aria-current={id === choice.id ? 'true' : undefined} preventScrollReset>{name}</Link>
            <p className="s-small s-soft">{[organisation, author?.displayName ?? author?.emailAddress, submittedAt && date(submittedAt)].filter(Boolean).join(' · ')}</p>
            <p className="s-row"><Tag>{t(`contribute.kind.${kind}`)}</Tag>{titleLanguage && <LanguageMark language={titleLanguage} />}{ticked && isFromElsewhere(node) && <Tag>{t('desk.several.elsewhere')}</Tag>}</p>
            {ticked && editorActs.includes('PUBLISH') && <Checkbox label={<>{t('desk.several.tick')}<VisuallyHidden>: {name}</VisuallyHidden></>} checked={ticked.has(id)} onChange={() => onTick(id)} />}
          </li>
        );
      })}
    </ul>
  );
}
