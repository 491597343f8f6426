import { useText } from '@skills/platform/i18n';
import { Page } from '@skills/platform/ui';
import type { ReactNode } from 'react';

/** A page of plain text: parts with a heading, paragraphs and points, all from the texts under `key`. */
export function Statement({ textKey, parts, children }: { textKey: string; parts: readonly StatementPart[]; children?: ReactNode }) {
  const { t } = useText('portal');
  return (
    <Page title={t(`${textKey}.title`)} lead={t(`${textKey}.lead`)}>
      <div className="s-prose">
        {parts.map(({ name, paragraphs = 1, points = 0 }) => (
          <section key={name} id={name} className="s-prose">
            <h2>{t(`${textKey}.${name}.title`)}</h2>
            {Array.from({ length: paragraphs }, (_, at) => <p key={at}>{t(`${textKey}.${name}.p${at + 1}`)}</p>)}
            {points > 0 && (
              <ul>{Array.from({ length: points }, (_, at) => <li key={at}>{t(`${textKey}.${name}.l${at + 1}`)}</li>)}</ul>
            )}
          </section>
        ))}
        {children}
      </div>
    </Page>
  );
}

/** A part by its name in the texts, with how many paragraphs (p1, p2…) and points (l1, l2…) it has. */
export interface StatementPart {
  name: string;
  paragraphs?: number;
  points?: number;
}
