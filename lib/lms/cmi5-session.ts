import { isNumber, isRecord, isText } from '@/lib/progress/guards';
import { type Cmi5Launch, type Happened, type Statement, statementOf, type Verb } from './cmi5-statements';
import type { Delivery, LmsReport, LmsSession } from './lms-session';

/** How the lesson was launched, as its address says it. */
export type LaunchAddress = {
  /** Where the LRS stands, with a slash behind it. */
  endpoint: string;
  /** Where the key to it is given out, once. */
  fetch: string;
  actor: Record<string, unknown>;
  registration: string;
  activity: string;
};

/** What of an address is a launch by cmi5; undefined where it is none. */
export function launchAddress(query: string): LaunchAddress | undefined {
  const given = new URLSearchParams(query);
  const [endpoint, fetch, registration, activity] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) =>
    given.get(name),
  );
  const actor = parsed(given.get('actor') ?? '');
  if (!endpoint || !fetch || !registration || !activity || !isRecord(actor)) return undefined;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor, registration, activity };
}

/** What a session needs of the world around it. */
export type Cmi5World = {
  fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** A new UUID. */
  uuid: () => string;
  /** What this tab remembers of the session: a page that is loaded again may not ask for its key again. */
  remembered: () => string | null;
  remember: (text: string) => void;
};

const stateId = 'kettingreactie';

/**
 * Opens a session by cmi5 (the AICC's specification, "Quartz", 2016). `spent`: the launch was used before, and its key is not
 * given out again. `none`: the LRS does not answer as one.
 * @param pass the share of the points that passes, where the LMS has no say in it
 * @param now the time of the launch, in milliseconds since 1970
 */
export async function openCmi5(
  address: LaunchAddress,
  { fetch, uuid, remembered, remember }: Cmi5World,
  pass: number,
  now: number,
): Promise<LmsSession | 'spent' | 'none'> {
  const key = await keyOf(address, fetch, remembered() ?? '');
  if (typeof key === 'string') return key;
  const { token, began } = { began: now, ...key };
  const ask = async (path: string, query: Record<string, string>, options: RequestInit = {}) => {
    try {
      return await fetch(`${address.endpoint}${path}?${new URLSearchParams(query)}`, {
        ...options,
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': '1.0.3',
          ...(options.body ? { 'Content-Type': 'application/json' } : {}),
        },
      });
    } catch {
      return undefined; // the line is gone
    }
  };
  const place = {
    activityId: address.activity,
    agent: JSON.stringify(address.actor),
    registration: address.registration,
  };
  const data = await jsonOf(await ask('activities/state', { ...place, stateId: 'LMS.LaunchData' }));
  if (!isRecord(data) || !isRecord(data.contextTemplate)) return 'none';
  // the specification has the preferences asked for, also by who only reads the language
  const profile = await jsonOf(
    await ask('agents/profile', { agent: place.agent, profileId: 'cmi5LearnerPreferences' }),
  );
  const kept = await ask('activities/state', { ...place, stateId });
  const mode = data.launchMode === 'Normal' || data.launchMode === undefined ? 'count' : 'look';
  const launch: Cmi5Launch = {
    ...address,
    template: data.contextTemplate,
    mastery: isNumber(data.masteryScore) ? data.masteryScore : undefined,
  };
  const share = launch.mastery ?? pass;
  const sent = new Set<Verb>(readSent(key.sent));
  const told = new Set<string>();
  /** What was not taken yet, in the order in which it happened: none may overtake another. */
  let waiting: Statement[] = [];
  let stored: string | undefined;
  let isOpen = true;

  const note = () => remember(JSON.stringify({ token, began, sent: [...sent] }));
  const say = (verb: Verb, happened: Omit<Happened, 'id' | 'seconds'>) => {
    waiting.push(statementOf(launch, verb, { ...happened, id: uuid(), seconds: (happened.at - began) / 1000 }));
    if (verb === 'answered') return;
    sent.add(verb);
    note();
  };
  const deliver = async (keepalive: boolean): Promise<boolean> => {
    if (waiting.length === 0) return true;
    const batch = waiting;
    const reply = await ask('statements', {}, { method: 'POST', body: JSON.stringify(batch), keepalive });
    const ids = await jsonOf(reply);
    // a login page answers with status 200 as well, but not with the ids of what it took
    if (!Array.isArray(ids) || ids.length !== batch.length) return false;
    waiting = waiting.filter((statement) => !batch.includes(statement));
    return true;
  };
  const store = async (state: string, keepalive: boolean): Promise<boolean> => {
    const body = JSON.stringify({ text: state, sent: [...sent].filter(isLasting) });
    if (body === stored) return true;
    const reply = await ask('activities/state', { ...place, stateId }, { method: 'PUT', body, keepalive });
    if (reply?.status !== 204) return false;
    stored = body;
    return true;
  };
  const happened = ({ interactions, isComplete, score }: LmsReport, at: number) => {
    if (mode === 'look') return;
    for (const interaction of interactions) {
      const name = `${interaction.id} ${interaction.at}`;
      if (told.has(name)) continue;
      told.add(name);
      say('answered', { at: interaction.at, interaction });
    }
    if (isComplete && !sent.has('completed')) say('completed', { at });
    if (score === undefined || sent.has('passed')) return;
    if (score >= share) say('passed', { at, score });
    else if (!sent.has('failed')) say('failed', { at, score });
  };
  const send = async (report: LmsReport, at: number, keepalive: boolean): Promise<Delivery> => {
    if (!isOpen) return 'closed';
    happened(report, at);
    if (keepalive) {
      isOpen = false;
      say('terminated', { at });
    }
    const [areTaken, isStored] = await Promise.all([
      deliver(keepalive),
      mode === 'look' ? true : store(report.state, keepalive),
    ]);
    return areTaken && isStored ? 'kept' : 'refused';
  };

  if (sent.has('terminated')) return 'spent';
  const held = await jsonOf(kept);
  const text = isRecord(held) && isText(held.text) ? held.text : '';
  for (const verb of isRecord(held) ? readSent(held.sent).filter(isLasting) : []) sent.add(verb);
  if (!sent.has('initialized')) say('initialized', { at: began });
  await deliver(false);
  return {
    start: {
      learner: JSON.stringify(isRecord(address.actor.account) ? address.actor.account : address.actor),
      language: isRecord(profile) && isText(profile.languagePreference) ? profile.languagePreference : '',
      mode,
      state: text,
      mastery: launch.mastery,
    },
    report: (report, at) => send(report, at, false),
    end: (report, at) => send(report, at, true),
  };
}

type Key = { token: string; began?: number; sent?: unknown };

/** The key to the LRS: the one that this tab was given before, or a new one; else why there is none. */
async function keyOf(
  { fetch: where }: LaunchAddress,
  fetch: Cmi5World['fetch'],
  remembered: string,
): Promise<Key | 'spent' | 'none'> {
  const before = parsed(remembered);
  if (isRecord(before) && isText(before.token) && isNumber(before.began))
    return { token: before.token, began: before.began, sent: before.sent };
  try {
    const answer: unknown = parsed(await (await fetch(where, { method: 'POST' })).text());
    if (!isRecord(answer)) return 'none';
    const token = answer['auth-token'];
    return isText(token) && token !== '' ? { token } : 'spent';
  } catch {
    return 'none'; // the line is gone
  }
}

/** A random UUID (RFC 9562, version 4) of 16 random bytes: browsers make one themselves on a page with https only. */
export function uuidOf(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte, at) => {
    const own = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return own.toString(16).padStart(2, '0');
  }).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}

/** What is said once an attempt, however many sessions it takes. */
function isLasting(verb: Verb): boolean {
  return verb === 'completed' || verb === 'passed';
}

function readSent(value: unknown): Verb[] {
  const known: Verb[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
  return Array.isArray(value) ? known.filter((verb) => value.includes(verb)) : [];
}

async function jsonOf(reply: Response | undefined): Promise<unknown> {
  if (!reply?.ok) return undefined;
  try {
    return await reply.json();
  } catch {
    return undefined; // a page where data was asked for
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
