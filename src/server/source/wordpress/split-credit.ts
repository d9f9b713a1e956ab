/** "… Photo: Ada Wren", "… (Photo by Ada Wren)": words that begin a credit at the end of a caption. */
const CREDIT =
  /(?:^|[\s(|])(?:(?:photo|picture|image|illustration|graphic|foto|bild)s?(?: credit)?(?: by|:)|credit:|©)\s*([^.()|]{2,80})[.)]*$/iu;

/** A caption and the credit that it ends in; '' for what it does not have. */
export function splitCredit(caption: string): { caption: string; credit: string } {
  const found = CREDIT.exec(caption);
  if (found === null) return { caption, credit: '' };
  return {
    caption: caption.slice(0, found.index).replace(/[\s|–—-]+$/u, ''),
    credit: (found[1] ?? '').trim(),
  };
}
