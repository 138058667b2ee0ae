/** What was said on console.error meanwhile. */
export async function complaintsDuring(work: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return said;
}
