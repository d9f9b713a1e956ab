/** Goes to the next or the previous story of the list that is read along, as its link at the end of the story does. */
export function turnStory(to: 'next' | 'previous'): void {
  document.querySelector<HTMLElement>(`main [data-turn="${to}"]`)?.click();
}
