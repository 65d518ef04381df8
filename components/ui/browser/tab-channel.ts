/** A line to the other tabs of this browser. */
export type TabChannel = { post: (message: unknown) => void; close: () => void };

/** Opens the line `name`; where the browser has none, nobody hears and nobody is heard. */
export function tabChannel(name: string, hear: (message: MessageEvent) => void = () => undefined): TabChannel {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = hear;
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return { post: () => undefined, close: () => undefined };
  }
}
