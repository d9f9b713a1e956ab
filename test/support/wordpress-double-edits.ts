import type { NewsroomEdit } from './newsroom-edit.ts';
import { savedWriting } from './wordpress-double-save.ts';
import type { DoublePage, DoublePost, DoubleSite, DoubleWriting } from './wordpress-double-site.ts';
import { deleteTerm, renameTerm } from './wordpress-double-terms.ts';

type Changes = Partial<DoublePost & DoublePage>;

/** The lowest id that no post, page or picture of the site has had. */
export function nextId({ posts, pages, media }: DoubleSite): number {
  return [...posts, ...pages, ...media].reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

/** The site after an edit at an instant, with all that WordPress makes follow from it; what WordPress refuses changes nothing. */
export function applyEdit(site: DoubleSite, edit: NewsroomEdit, now: number): DoubleSite {
  const save = (item: DoubleWriting, changes: Changes) =>
    savedWriting(site, item, { changes, now });
  switch (edit.kind) {
    case 'publish':
      return created({ ...site, posts: [...site.posts, edit.post] }, edit.post, now);
    case 'publishPage':
      return created({ ...site, pages: [...site.pages, edit.page] }, edit.page, now);
    case 'edit':
      return changed(site, edit.id, (item) => save(item, edit.changes));
    case 'trash':
      return changed(site, edit.id, (item) =>
        item.status === 'trash'
          ? {}
          : save(item, { status: 'trash', slug: `${item.slug}__trashed` }),
      );
    case 'restore':
      return changed(site, edit.id, (item) =>
        item.status === 'trash'
          ? save(item, { status: 'draft', slug: item.slug.replace(/__trashed(?:-\d+)?$/, '') })
          : {},
      );
    case 'comeDue':
      // Its modified time stays that of its last edit.
      return changed(site, edit.id, ({ status }) =>
        status === 'future' ? { status: 'publish' } : {},
      );
    case 'raw':
      return changed(site, edit.id, () => edit.changes);
    case 'renameTerm':
      return renameTerm(site, edit);
    case 'deleteTerm':
      return deleteTerm(site, edit);
    case 'renameUser':
      return {
        ...site,
        users: site.users.map((user) =>
          user.id === edit.id ? { ...user, name: edit.name, slug: edit.slug } : user,
        ),
      };
  }
}

/** A new writing counts as edited when it is dated, as long as nobody edits it. */
function created(site: DoubleSite, { id, date }: DoubleWriting, now: number): DoubleSite {
  return changed(site, id, (item) => ({
    ...savedWriting(site, item, { changes: {}, now }),
    modified: date,
  }));
}

function changed(
  site: DoubleSite,
  wanted: number,
  change: (item: DoubleWriting) => Changes,
): DoubleSite {
  const apply = <T extends DoubleWriting>(item: T): T =>
    item.id === wanted ? { ...item, ...change(item) } : item;
  return { ...site, posts: site.posts.map(apply), pages: site.pages.map(apply) };
}
