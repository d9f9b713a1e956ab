import { Sign } from './sign.tsx';

/** Drawn for Dateline, as `Sign` takes them. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-6v-6h-4v6H4z',
  latest: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2',
  sections: 'M4 6h16M4 12h16M4 18h10',
  saved: 'M6 4h12v16l-6-5-6 5z',
  settings: 'M4 8h9m4 0h3M4 16h3m4 0h9M13 5.5v5h4v-5zM7 13.5v5h4v-5z',
};

/** A small drawing beside the word that says the same. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return <Sign path={PATHS[name]} />;
}
