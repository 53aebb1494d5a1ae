// A part that is drawn anew only where something it is given has changed.

import { Component, type ComponentChildren, type FunctionComponent } from "preact";

export function memo<P extends object>(View: FunctionComponent<P>) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [old, now] = [this.props, next] as Record<string, unknown>[];
      const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
      return [...names].some((name) => !Object.is(old?.[name], now?.[name]));
    }
    override render(): ComponentChildren {
      return <View {...(this.props as P)} />;
    }
  };
}
