import type { CDPSession, Frame } from '@playwright/test';

/** A world of its own in a frame: same document, but nothing that the page's scripts changed. Policies of the page do not bind it. */
export class Apart {
  private constructor(private readonly session: CDPSession, private readonly contextId: number) {}

  static async in(frame: Frame): Promise<Apart> {
    const session = await sessionOf(frame);
    const { frameTree } = await session.send('Page.getFrameTree');
    const own = [frameTree, ...(frameTree.childFrames ?? [])].find((tree) => tree.frame.url === frame.url()) ?? frameTree;
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: own.frame.id });
    return new Apart(session, executionContextId);
  }

  /** Runs a script there and returns what it ends with, as JSON. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', { expression, contextId: this.contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  call<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.run(`(${String(work)})(...${JSON.stringify(args)})`);
  }
}

/** A frame in a sandbox has a process of its own, and then a session too. */
function sessionOf(frame: Frame): Promise<CDPSession> {
  const context = frame.page().context();
  return context.newCDPSession(frame).catch(() => context.newCDPSession(frame.page()));
}
