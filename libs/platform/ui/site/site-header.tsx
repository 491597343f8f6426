import { useEffect, useId, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../../i18n';
import { classNames } from '../class-names';
import { LanguageLinks } from './language-links';
import './site-header.css';

/** A place in the main menu. */
export interface SiteLink {
  to: string;
  label: ReactNode;
}

/** The name of the site, where it leads home, its main menu, and what stands beside it (who is signed in). */
export interface SiteHeaderProps {
  name: ReactNode;
  home: string;
  links: readonly SiteLink[];
  children?: ReactNode;
}

// The link that says most about where one is: /toolbox/courses is "Courses", and not "Self-assessment" as well.
const currentOf = (links: readonly SiteLink[], pathname: string): string | undefined =>
  links
    .map(({ to }) => to)
    .filter((to) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((one, other) => other.length - one.length)[0];

/** The head of each page; on a narrow screen the menu opens on demand and closes when a page was chosen. */
export function SiteHeader({ name, home, links, children }: SiteHeaderProps) {
  const { t } = useText('platform');
  const { pathname } = useLocation();
  const current = currentOf(links, pathname);
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => setOpen(false), [pathname]);

  return (
    <header className="s-header">
      <div className="s-header__inside">
        <Link className="s-header__name" to={home}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" fill="currentColor" />
            <path d="M8 23v-5M13.3 23v-8M18.7 23V12M24 23V8" stroke="var(--paper)" strokeWidth="3" strokeLinecap="round" />
            <path d="M24 8v2" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" />
          </svg>
          {name}
        </Link>
        <button type="button" className="s-header__toggle" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t(open ? 'menu.close' : 'menu.open')}
        </button>
        <div
          id={id}
          className={classNames('s-header__menu', open && 's-header__menu--open')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          <nav aria-label={t('menu.label')}>
            <ul className="s-header__links">
              {links.map((link) => (
                <li key={link.to}>
                  <Link to={link.to} aria-current={link.to === current ? 'page' : undefined}>{link.label}</Link>
                </li>
              ))}
              {children}
            </ul>
          </nav>
          <LanguageLinks />
        </div>
      </div>
    </header>
  );
}
