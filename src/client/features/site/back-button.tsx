import { useLocation, useNavigate } from 'react-router';
import { Sign } from '../../components/sign.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './back-button.module.css';

/** Goes back, where the installed application has no button of its platform's for it and there is something to go back to. */
export function BackButton() {
  const { site } = useMessages();
  const navigate = useNavigate();
  // Each navigation may change the answer.
  useLocation();
  if (hasOwnBack() || !canGoBack()) return null;
  return (
    <button className={styles.back} type="button" onClick={() => void navigate(-1)}>
      <Sign path="m15 5-7 7 7 7" />
      <span className="visually-hidden">{site.back}</span>
    </button>
  );
}

/** Android has one on every screen. */
const hasOwnBack = () => /Android/.test(navigator.userAgent);

/** As the browser says, else by the router's count of the entries that it made in this document. */
function canGoBack(): boolean {
  const { navigation } = window as { navigation?: { canGoBack: boolean } };
  const { idx } = (window.history.state ?? {}) as { idx?: number };
  return navigation?.canGoBack ?? (idx ?? 0) > 0;
}
