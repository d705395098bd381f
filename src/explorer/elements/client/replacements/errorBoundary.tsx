/** @jsxImportSource react */
import { Component, type ComponentType, type ReactNode } from 'react';

/* Stands for @stoplight/react-error-boundary, which reports errors to Sentry. */

interface Options {
  FallbackComponent?: ComponentType<{ error: Error | null }>;
  /** The component is tried again when one of these properties changes. */
  recoverableProps?: string[];
}

/**
 * Shows an error in the place of the component that threw it, so that the rest of the page works on.
 *
 * @param Guarded the component
 */
export function withErrorBoundary<Props extends object>(
  Guarded: ComponentType<Props>,
  { FallbackComponent = Fallback, recoverableProps = [] }: Options = {},
): ComponentType<Props> {
  return class extends Component<Props, { error: Error | null }> {
    static getDerivedStateFromError(error: Error): { error: Error } {
      return { error };
    }

    override state = { error: null };

    override componentDidUpdate(previous: Props): void {
      const changed = recoverableProps.some(
        (name) => previous[name as keyof Props] !== this.props[name as keyof Props],
      );
      if (this.state.error && changed) this.setState({ error: null });
    }

    override render(): ReactNode {
      const { error } = this.state;
      return error ? <FallbackComponent error={error} /> : <Guarded {...this.props} />;
    }
  };
}

function Fallback({ error }: { error: Error | null }) {
  return (
    <p role="alert">
      {'t(:elementsCrashed)'} {error?.message}
    </p>
  );
}
