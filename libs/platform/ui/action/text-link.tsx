import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../layout/visually-hidden';
import './text-link.css';

/** Either `to`, a page of this site, or `href`, any address; `external` marks a page of somebody else, `keepsPlace` one that changes a part of this page only. */
export interface TextLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to?: string;
  external?: boolean;
  keepsPlace?: boolean;
}

/** A link in running text; one that leaves the site says so, in words and by a sign. */
export function TextLink({ to, href, external = false, keepsPlace = false, className, children, ...rest }: TextLinkProps) {
  const { t } = useText('platform');
  const names = classNames('s-link', className);
  if (to !== undefined) return <Link {...rest} to={to} preventScrollReset={keepsPlace} className={names}>{children}</Link>;
  return (
    <a {...rest} href={href} className={names} rel={external ? 'noopener noreferrer' : rest.rel}>
      {children}
      {external && (
        <>
          <svg className="s-link__away" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
            <path d="M3 1.5h7.5V9M10.5 1.5 1.5 10.5" />
          </svg>
          <VisuallyHidden>{t('link.elsewhere')}</VisuallyHidden>
        </>
      )}
    </a>
  );
}
