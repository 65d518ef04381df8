/** A value as WebDriver sends it. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A session of W3C WebDriver, by plain HTTP. */
export type WebDriver = {
  /** Sends a command in the session; the body is for a POST. Throws with what the driver says of a failure. */
  send: <Value = Json>(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object) => Promise<Value>;
  capabilities: { [key: string]: Json };
};

/** Asks a driver for a session, once it answers. */
export async function openSession(driver: string, capabilities: object): Promise<WebDriver> {
  await answering(driver);
  const { sessionId, capabilities: own } = await command<{ sessionId: string; capabilities: { [key: string]: Json } }>(
    'POST',
    `${driver}/session`,
    { capabilities: { alwaysMatch: capabilities } },
  );
  return {
    capabilities: own,
    send: (method, path, body) => command(method, `${driver}/session/${sessionId}${path}`, body),
  };
}

async function command<Value>(method: string, address: string, body: object = {}): Promise<Value> {
  const reply = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${address}: ${value?.error}: ${value?.message}`);
  return value;
}

async function answering(driver: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const reply = await fetch(`${driver}/status`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no driver answers at ${driver}`);
}
