import { Component, type ReactNode } from 'react';
import { BrokenPart } from './broken-part';

interface Props {
  name: string;
  children: ReactNode;
  fallback?: (retry: () => void, error: unknown) => ReactNode;
}

/** Catches a fault of one part of the page, named for the log, so that the rest goes on working. */
export class ErrorBoundary extends Component<Props, { fault: { error: unknown } | null }> {
  override state: { fault: { error: unknown } | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown) {
    console.error(`part "${this.props.name}" failed`, error);
  }

  private readonly retry = () => this.setState({ fault: null });

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return this.props.fallback?.(this.retry, fault.error) ?? <BrokenPart error={fault.error} onRetry={this.retry} />;
  }
}
