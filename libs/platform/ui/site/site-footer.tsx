import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SiteLink } from './site-header';
import './site-footer.css';

/** The standing links of a site, under a name for those who listen, and what is said below them. */
export function SiteFooter({ label, links, children }: { label: string; links: readonly SiteLink[]; children?: ReactNode }) {
  return (
    <footer className="s-footer">
      <div className="s-footer__inside">
        <nav aria-label={label}>
          <ul className="s-footer__links">
            {links.map((link) => (
              <li key={link.to}>
                <Link to={link.to}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
