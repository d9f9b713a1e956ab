/** Id of the data block in which the server sends a page's state to the application. */
export const PAGE_STATE_ID = 'page-state';
