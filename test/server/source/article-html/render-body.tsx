import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { ArticleBody } from '../../../../src/client/features/article/body/article-body.tsx';
import { loadMessages } from '../../../../src/client/lib/messages/load-messages.ts';
import { MessagesContext } from '../../../../src/client/lib/messages/messages-context.ts';
import type { Block } from '../../../../src/shared/block.ts';

const messages = await loadMessages('en');

/** The markup that the server sends for a body. */
export function renderBody(blocks: Block[]): string {
  return renderToStaticMarkup(
    <StaticRouter location="/article/any">
      <MessagesContext value={messages}>
        <ArticleBody blocks={blocks} />
      </MessagesContext>
    </StaticRouter>,
  );
}
