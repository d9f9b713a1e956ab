/** What is shared: a story, or words of it. */
export type Shared = { title: string; url: string; text?: string };

export type ShareWay = 'mail' | 'x' | 'facebook' | 'whatsapp' | 'telegram' | 'linkedin';

/** Where each way of sharing leads: plain addresses, as the networks document them, so that nothing of theirs runs here. */
export function shareWays({ title, url, text = title }: Shared): Record<ShareWay, string> {
  const [subject, words, address] = [title, text, url].map(encodeURIComponent);
  return {
    mail: `mailto:?subject=${subject}&body=${words}%0A%0A${address}`,
    x: `https://x.com/intent/post?text=${words}&url=${address}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    whatsapp: `https://wa.me/?text=${words}%0A${address}`,
    telegram: `https://t.me/share/url?url=${address}&text=${words}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
  };
}
