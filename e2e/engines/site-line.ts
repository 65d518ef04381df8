import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { respond, type SiteResponse } from '../../server/site/respond';
import type { Site } from '../../server/site/site';

/** The built site at an origin of its own, over a line that a test can cut or hold. */
export type SiteLine = {
  origin: string;
  /** Drops every connection from now on. */
  cut: () => void;
  restore: () => void;
  /** Keeps back what has this in its address; returns how to let it come. */
  hold: (part: string) => () => void;
  /** What was asked for, in order, and with which status it was answered; none while it is held. */
  asked: { path: string; status?: number }[];
  /** What the pages complained about: errors, rejections, a broken policy. */
  complaints: string[];
  close: () => Promise<void>;
};

const listener = '/listen-to-complaints.js';
const desk = '/complaints';

/** Runs in every page, before all else, and tells the line what goes wrong; the device is one that is spared, wherever this runs. */
const listen = `(${function tellComplaints(address: string) {
  const tell = (complaint: string) => navigator.sendBeacon(address, complaint);
  Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 2 });
  const own = console.error;
  console.error = (...said) => {
    tell(`console: ${said.join(' ')}`);
    own(...said);
  };
  addEventListener('error', ({ message }) => message && tell(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => tell(`rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`policy: ${effectiveDirective} refuses ${blockedURI}`),
  );
}})(${JSON.stringify(desk)})`;

/** Serves the site as its own server does, but for the script that listens. */
export async function openLine(site: Site): Promise<SiteLine> {
  let isCut = false;
  const holds = new Map<string, Promise<void>>();
  const asked: SiteLine['asked'] = [];
  const complaints: string[] = [];

  const server = createServer(async ({ method = 'GET', url = '/', headers, socket }, response) => {
    const entry: SiteLine['asked'][number] = { path: url };
    if (isCut) return void socket.destroy();
    if (url === desk) {
      let said = '';
      for await (const piece of response.req) said += piece;
      complaints.push(said);
      return void response.writeHead(204).end();
    }
    if (url !== listener) asked.push(entry);
    for (const [part, held] of holds) if (url.includes(part)) await held;
    if (isCut) return void socket.destroy();
    if (url === listener) return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(listen);
    const reply = respond(site, { method, url, headers: { ...headers, 'accept-encoding': 'identity' } });
    entry.status = reply.status;
    send(response, reply);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    restore: () => {
      isCut = false;
    },
    hold: (part) => {
      let release = () => {};
      holds.set(
        part,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        holds.delete(part);
        release();
      };
    },
    asked,
    complaints,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A page gets the listener as its first script; its policy allows what comes from its own origin. */
function send(response: ServerResponse, { status, headers, body }: SiteResponse): void {
  const flat = [...headers];
  const isPage = flat.some((value, at) => at % 2 === 1 && value.startsWith('text/html'));
  if (!isPage || body === undefined) return void response.writeHead(status, flat).end(body);
  const page = Buffer.from(String(body).replace('<meta charSet="utf-8"/>', `$&<script src="${listener}"></script>`));
  flat[flat.indexOf('Content-Length') + 1] = String(page.length);
  response.writeHead(status, flat).end(page);
}
