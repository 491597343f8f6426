import { Link, type LinkProps } from 'react-router';
import { classNames } from '../class-names';
import type { ButtonVariant } from './button';
import './button.css';

/** A router link, with the emphasis of a button. */
export interface ButtonLinkProps extends LinkProps {
  variant?: ButtonVariant;
}

/** A link to another page that looks like a button because it is the next step. */
export function ButtonLink({ variant = 'primary', className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classNames('s-button', `s-button--${variant}`, className)} />;
}
