import { useEffect, useState } from 'react';
import { findVoice } from './find-voice.ts';

/** Whether this browser has a voice for a language; false until it says so, since some load their voices late. */
export function useHasVoice(language: string): boolean {
  const [hasVoice, setHasVoice] = useState(false);

  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const { speechSynthesis } = window;
    const look = () => setHasVoice(findVoice(speechSynthesis.getVoices(), language) !== undefined);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);

  return hasVoice;
}
