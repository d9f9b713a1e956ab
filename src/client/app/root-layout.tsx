import { useSuspenseQuery } from '@tanstack/react-query';
import { use } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { MissingNote } from '../components/missing-note.tsx';
import { Footer } from '../features/site/footer.tsx';
import { Masthead } from '../features/site/masthead.tsx';
import { Tabs } from '../features/site/tabs.tsx';
import { siteQueries } from '../features/site/site-queries.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { SaverContext, useSaver } from '../lib/saver-context.ts';
import { OriginContext, SiteContext } from '../lib/site-context.ts';
import { Document } from './document.tsx';
import { Keyboard } from './keyboard.tsx';
import { LateParts } from './late-parts.tsx';
import { RouteFocus } from './route-focus.tsx';
import { scrollKey } from './scroll-key.ts';
import { SkipLink } from './skip-link.tsx';

/** What every page stands in: the document, the masthead and the footer. */
export function RootLayout() {
  const { data: site } = useSuspenseQuery(siteQueries.current());
  const origin = use(OriginContext);
  const { skip } = useMessages();
  const isSaving = useSaver();
  return (
    <Document>
      <SiteContext value={{ ...site, origin }}>
        <SkipLink target="main">{skip.content}</SkipLink>
        <SkipLink target="footer">{skip.footer}</SkipLink>
        <Tabs />
        <Masthead />
        <main id="main" tabIndex={-1}>
          <SaverContext value={isSaving}>
            <Outlet />
          </SaverContext>
        </main>
        <Footer />
        <LateParts />
        <MissingNote />
      </SiteContext>
      <Keyboard />
      <RouteFocus />
      <ScrollRestoration getKey={scrollKey} />
    </Document>
  );
}
