import { useText } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import encodeQR from 'qr';
import { spacedTicketCode } from '../../rules';
import './ticket.css';

export const TICKETS = graphql(`
  fragment Tickets on Registration {
    id
    tickets {
      participantId
      name
      code
    }
  }
`);

const squaresOf = (code: string): { path: string; size: number } => {
  const lines = encodeQR(code, 'raw', { ecc: 'quartile', border: 4 });
  return { path: lines.flatMap((line, row) => line.map((isDark, column) => (isDark ? `M${column} ${row}h1v1h-1z` : ''))).join(''), size: lines.length };
};

/** The tickets of a registration, each as a picture that the door reads and as signs that somebody can type; they stay dark on light, which scanners need. */
export function TicketList({ registration }: { registration: FragmentType<typeof TICKETS> }) {
  const { t } = useText('events');
  const { tickets } = readFragment(TICKETS, registration);
  if (tickets.length === 0) return null;
  return (
    <div className="s-stack">
      <p>{t('ticket.how')}</p>
      <ul className="e-tickets" aria-label={t('ticket.title', { count: tickets.length })}>
        {tickets.map(({ participantId, name, code }) => {
          const { path, size } = squaresOf(code);
          return (
            <li className="e-ticket" key={participantId}>
              <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges"><rect width={size} height={size} fill="#fff" /><path d={path} fill="#000" /></svg>
              <strong>{name}</strong>
              <span className="e-ticket__code">{spacedTicketCode(code)}</span>
            </li>
          );
        })}
      </ul>
      <div className="s-actions e-no-print"><Button variant="secondary" onClick={() => window.print()}>{t('ticket.print')}</Button></div>
    </div>
  );
}
