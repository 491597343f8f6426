import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useText } from '../i18n';
import { Notice, TextLink } from '../ui';
import { faultyFields, leadToField } from './faulty-fields';
import type { Problem } from './problems';

/** What has to be put right, at the top of a long form: each leads to its field. Takes the focus when it appears. */
export function LinkedProblemsSummary({ problems }: { problems: readonly Problem[] }) {
  const { t } = useText('platform');
  const box = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<readonly (HTMLElement | null)[]>([]);
  const words = problems.map(({ message }) => message).join('\n');
  useEffect(() => {
    const form = box.current?.closest('form');
    // The fields say what is wrong once this is drawn.
    setFields(form && words !== '' ? faultyFields(form, words.split('\n')) : []);
    if (words !== '') box.current?.focus();
  }, [words]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="error" title={t('problems.title', { count: problems.length })}>
        {problems.map(({ code, path, message }, at) => {
          const field = fields[at];
          const follow = (click: MouseEvent) => {
            click.preventDefault();
            if (field) leadToField(field);
          };
          return <p key={`${code} ${path.join('.')}`}>{field ? <TextLink href={`#${field.id}`} onClick={follow}>{message}</TextLink> : message}</p>;
        })}
      </Notice>
    </div>
  );
}
