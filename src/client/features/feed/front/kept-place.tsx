import { Component, type ReactNode } from 'react';

type Props = { /** What the page shows. */ of: unknown; children: ReactNode };

/** A headline, and its distance from the top of the window in pixels. */
type Place = { id: string; top: number };

/** Lets what has come anew stand in a page without moving its reader: the first headline in view that is still there stays where it was. At its head the page stays at its head. A class, since no hook is told before the document changes. */
export class KeptPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Place[] {
    return before.of === this.props.of || window.scrollY === 0 ? [] : placesInView();
  }

  override componentDidUpdate(_: Props, __: object, places: Place[]): void {
    for (const { id, top } of places) {
      const headline = document.getElementById(id);
      if (headline === null) continue;
      window.scrollBy(0, headline.getBoundingClientRect().top - top);
      return;
    }
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

const placesInView = (): Place[] =>
  Array.from(document.querySelectorAll('main article h3 a'), (headline) => ({
    id: headline.id,
    top: headline.getBoundingClientRect().top,
  })).filter(({ top }) => top >= 0);
