import type { ComponentProps } from 'react';

type Props = Pick<ComponentProps<'button'>, 'className' | 'type' | 'aria-label' | 'children'> & {
  /** Whether what it began is still being done. */
  isBusy: boolean;
  onClick?: () => void;
};

/** Begins what takes a while. It takes no second press meanwhile, and keeps the focus, which a disabled button would lose. */
export function WorkButton({ isBusy, onClick, type = 'button', ...button }: Props) {
  return (
    <button
      {...button}
      type={type}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.();
      }}
    />
  );
}
