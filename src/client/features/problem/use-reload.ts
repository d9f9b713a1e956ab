import { use } from 'react';
import { UNSAFE_DataRouterContext, useRevalidator } from 'react-router';

/** Loads the page anew that could not be loaded; also says whether that is under way. */
export function useReload(): { isLoading: boolean; reload: () => Promise<void> } {
  const { revalidate, state } = useRevalidator();
  const router = use(UNSAFE_DataRouterContext)?.router;

  const reload = async () => {
    await revalidate();
    if (router === undefined || router.state.errors !== null) return;
    // The router's boundary keeps an error that was over before it drew that anything is awaited: another entry ends it.
    const { location } = router.state;
    await router.navigate(location, {
      replace: true,
      state: location.state as unknown,
      preventScrollReset: true,
    });
  };
  return { isLoading: state === 'loading', reload };
}
