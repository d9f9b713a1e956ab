import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Credentials } from '../../../shared/session.ts';
import { ApiError } from '../../lib/api-error.ts';
import type { AccountWords } from '../../lib/messages/account/english-account.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { SampleReaders, type SampleReader } from './sample-readers.tsx';
import { signIn } from './sign-in.ts';
import { TextField } from './text-field.tsx';
import { useWork } from './use-work.ts';
import { WorkButton } from './work-button.tsx';
import { WorkStatus } from './work-status.tsx';

type Props = {
  /** Those that a sample newsroom names. */
  readers: SampleReader[];
};

const NO_FAULTS = { name: '', password: '' };

/** Name and password, where readers sign in here; what is wrong with them stands at the field that has focus then. */
export function SignInForm({ readers }: Props) {
  const { signIn: words } = useAccountWords();
  const queryClient = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [isBusy, begin] = useWork();

  const tell = (wrong: typeof NO_FAULTS) => {
    setFaults(wrong);
    const first = wrong.name === '' ? 'password' : 'name';
    form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const credentials = credentialsOf(event.currentTarget);
    const missing = {
      name: credentials.name === '' ? words.missingName : '',
      password: credentials.password === '' ? words.missingPassword : '',
    };
    if (missing.name + missing.password !== '') return tell(missing);
    setFaults(NO_FAULTS);
    begin(async () => {
      try {
        await signIn(queryClient, credentials);
      } catch (error) {
        tell({ name: '', password: faultOf(error, words) });
      }
    });
  };
  const fillIn = ({ name, password }: SampleReader) => {
    for (const [field, text] of Object.entries({ name, password })) {
      const input = form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`);
      if (input != null) input.value = text;
    }
    setFaults(NO_FAULTS);
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };

  return (
    <>
      <form ref={form} className={styles.form} method="post" noValidate onSubmit={submit}>
        <TextField
          label={words.name}
          fault={faults.name}
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
        />
        <TextField
          label={words.password}
          fault={faults.password}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
        />
        <WorkButton className={styles.main} type="submit" isBusy={isBusy}>
          {words.submit}
        </WorkButton>
        <WorkStatus isBusy={isBusy} words={words.submitting} />
      </form>
      {readers.length > 0 && <SampleReaders readers={readers} onChoose={fillIn} />}
    </>
  );
}

function credentialsOf(form: HTMLFormElement): Credentials {
  const data = new FormData(form);
  const textOf = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { name: textOf('name').trim(), password: textOf('password') };
}

function faultOf(error: unknown, words: AccountWords['signIn']): string {
  if (!(error instanceof ApiError)) return words.failed;
  const { status, detail } = error.problem;
  if (status === 401) return words.wrong;
  return status === 429 ? words.throttled : detail;
}
