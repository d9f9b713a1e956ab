import { useRouteError } from 'react-router';
import { PageFrame } from '../components/page-frame.tsx';
import { ProblemView } from '../features/problem/problem-view.tsx';
import { parseLoadProblem } from '../lib/load-problem.ts';
import { Document } from './document.tsx';

/** In the place of a page that could not be loaded. */
export function ErrorPage() {
  const error = useRouteError();
  return (
    <PageFrame>
      <ProblemView reason={parseLoadProblem(error)} />
    </PageFrame>
  );
}

/** In the place of everything, when not even the newsroom's name could be loaded. */
export function RootErrorPage() {
  return (
    <Document>
      <main>
        <ErrorPage />
      </main>
    </Document>
  );
}
