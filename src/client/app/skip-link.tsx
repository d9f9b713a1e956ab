type Props = { target: string; children: string };

/** Takes a keyboard past what stands before its target, an element's id, without an entry in the history. */
export function SkipLink({ target, children }: Props) {
  return (
    <a
      className="visually-hidden skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
