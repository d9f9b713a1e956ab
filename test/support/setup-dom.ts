import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A machine with other things to do takes more than the library's second for a page over the real API.
configure({ asyncUtilTimeout: 4_000 });
afterEach(cleanup);
