import { expect, test } from 'vitest';
import { toldBlocks } from '../../../../src/server/source/wordpress/told-blocks.ts';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { textsIn } from '../../../../src/server/source/block-text.ts';

const told = (html: string) => {
  const blocks = compileArticle(html, {
    resolveLink: (href) => href,
    findImage: () => undefined,
  });
  return textsIn(toldBlocks(blocks));
};

test('of a wall neither its heading nor its buttons are told', () => {
  expect(
    told(`<p>The ferry waits.</p>
      <div class="pmpro"><div class="pmpro_card pmpro_content_message">
        <h2 class="pmpro_card_title">Membership Required</h2>
        <div class="pmpro_card_content">
          <p>You must be a <strong>Gold</strong> member to access this content.</p>
          <p><a class="pmpro_btn" href="https://news.example/levels/">View Membership Levels</a></p>
        </div>
        <div class="pmpro_card_actions">Already a member? <a href="https://news.example/login/">Log in here</a></div>
      </div></div>`),
  ).toEqual(['The ferry waits.']);
});

test('headings and links of the story itself are', () => {
  const story = `<h2>At the quay</h2><p>The ferry waits.</p>
    <p><a href="https://news.example/tides/">Read the tables of the tides</a></p>`;

  expect(told(story)).toEqual(['At the quay', 'The ferry waits.', 'Read the tables of the tides']);
});
