import { useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';
import { fieldChanges } from '../../rules';
import { fieldsOf, type KindedFields } from '../contribute/fields';

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map((each) => (typeof each === 'object' && each !== null ? Object.values(each).join(' ') : String(each))).join(', ') : '';
};

/** What a new text changes against the one that the public reads. */
export function ChangesList({ published, proposed }: { published: unknown; proposed: KindedFields }) {
  const { t } = useText('recommendations');
  const before = fieldsOf(proposed.kind, published);
  if (!before) return null;
  const changes = fieldChanges({ ...before.fields }, { ...proposed.fields });
  if (changes.length === 0) return <p className="s-soft">{t('desk.noChanges')}</p>;
  return (
    <Disclosure summary={t('desk.changes', { count: changes.length })} open>
      <dl className="s-stack">
        {changes.map(({ field, before: old, after }) => (
          <div key={field}>
            <dt><strong>{t(`contribute.field.${field}`)}</strong></dt>
            <dd className="r-change"><span className="s-small s-soft">{t('desk.before')}</span> <del>{wordsOf(old) || '–'}</del></dd>
            <dd className="r-change"><span className="s-small s-soft">{t('desk.after')}</span> <ins>{wordsOf(after) || '–'}</ins></dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
