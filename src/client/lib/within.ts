/** What is awaited, for so many milliseconds at most: rejects where it has not come by then. */
export const within = <Came>(milliseconds: number, coming: Promise<Came>): Promise<Came> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, milliseconds);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
