'use client';
import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands here once something in it has failed; without it, nothing. */
  fallback: ReactNode;
  children: ReactNode;
};

/** Keeps a fault where it happened: what stands around it goes on. A file that the site no longer has is such a fault. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
