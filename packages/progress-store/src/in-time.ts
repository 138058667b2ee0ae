/** The value of the work, or `undefined` after `patience` milliseconds; then `late` is called once. */
export function inTime<T>(work: Promise<T>, patience: number, late: () => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      resolve(undefined);
    }, patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
