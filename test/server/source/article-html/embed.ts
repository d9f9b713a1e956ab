import type { Frame } from '../../../../src/shared/block-frame.ts';

type Form = {
  html: string;
  /** The page that people would open. */
  href: string;
  title?: string;
  caption?: string[];
  src: string;
  shape: Frame['shape'];
};

/** What a provider's documentation says to paste, as it comes out of WordPress: as a block, in the classic editor, and as the bare address that is left when WordPress cannot ask the provider. */
export type Embed = { provider: string; markup: Record<string, Form> };
