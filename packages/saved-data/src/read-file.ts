import { LARGEST_FILE, readProgressFile, type Fact, type ProgressFileError } from '@tessera-learning/core';

/** A progress file that a learner chose. A far too large one is not even opened: a character takes at most four bytes. */
export async function readFile(file: File): Promise<{ facts: Fact[]; skipped: number } | { error: ProgressFileError | 'unreadable' }> {
  if (file.size > LARGEST_FILE * 4) return { error: 'too-large' };
  try {
    return readProgressFile(await file.text());
  } catch {
    // It was moved or deleted since it was chosen, or the device that holds it is gone.
    return { error: 'unreadable' };
  }
}
