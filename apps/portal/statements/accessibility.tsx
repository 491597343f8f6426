import { TextLink } from '@skills/platform/ui';
import contact from '../content/contact.json' with { type: 'json' };
import { Statement } from './statement';

const PARTS = [
  { name: 'aim', paragraphs: 1 },
  { name: 'tested', paragraphs: 1, points: 4 },
  { name: 'gaps', paragraphs: 1, points: 3 },
  { name: 'feedback', paragraphs: 1 },
] as const;

/** What was done and tested for accessibility, what was not, and where to complain. */
export function Accessibility() {
  return (
    <Statement textKey="accessibility" parts={PARTS}>
      <p>
        <TextLink href={`mailto:${contact.emailAddress}`}>{contact.emailAddress}</TextLink>
      </p>
    </Statement>
  );
}
